import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { UserError } from "../../outcome";
import { utf8Portions } from "./json-utf8";

/** A row as a spreadsheet numbers it: the headers are row 1. */
export type CsvRow = { number: number; cells: string[] };

/** Characters in one row, and rows. */
const LONGEST_ROW = 2_000_000;
const MOST_ROWS = 1_000_000;

/** The rows of a CSV file, headers first. Throws a `UserError` that says where for what is no CSV in UTF-8. */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  separator: string,
  onBytes: (read: number) => void = () => undefined,
): AsyncGenerator<CsvRow> {
  const parser = parse({
    ...{ bom: true, delimiter: separator, relax_column_count: true, max_record_size: LONGEST_ROW },
  });
  const rows: AsyncIterable<string[]> = Readable.from(utf8Portions(chunks, onBytes)).compose(parser);
  let number = 0;
  try {
    for await (const cells of rows) {
      number += 1;
      if (number > MOST_ROWS) throw new UserError("The file has more than a million rows: divide it.");
      if (cells.some((cell) => cell.trim() !== "")) yield { number, cells: cells.map(withoutGuard) };
    }
  } catch (error) {
    throw error instanceof CsvError
      ? new UserError(sentenceOf(error, Number(error.records ?? number) + 1))
      : error;
  }
}

/** What our own CSV puts before a cell that a spreadsheet would run (lib/core/list/csv). */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@|]|[\t\r])/, "");
}

function sentenceOf(error: CsvError, row: number): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED")
    return `A quotation mark that begins in row ${row} is never closed.`;
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return `Row ${row} is longer than a row can be: is a quotation mark never closed, or is this no table?`;
  return `Row ${row} cannot be read: a quotation mark is in the middle of a cell. Cells with quotation marks are written “"so ""they"" look"”.`;
}
