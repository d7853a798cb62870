import { createReadStream } from "node:fs";
import { type CsvGuess, guessKinds, guessSeparator } from "@/lib/core/transfer/csv/guess";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { UserError } from "../../outcome";
import { csvRows } from "./csv-rows";

export type CsvDescription = {
  separator: CsvMapping["separator"];
  headers: string[];
  /** Some rows below the headers, for the person to see. */
  firstRows: string[][];
  /** What it may be, the likeliest first, with what each column would be. */
  guesses: CsvGuess[];
};

const SHOWN_ROWS = 10;
/** Bytes of which the first line is looked for. */
const HEAD = 64 * 1024;

/** What a CSV file holds, by its beginning. Throws a `UserError` for one that cannot be read, or has no headers. */
export async function describeCsv(file: string, given?: CsvMapping["separator"]): Promise<CsvDescription> {
  const separator = given ?? guessSeparator(await firstLine(file));
  const rows: string[][] = [];
  for await (const { cells } of csvRows(createReadStream(file), separator)) {
    rows.push(cells);
    if (rows.length > SHOWN_ROWS) break;
  }
  const [headers, ...firstRows] = rows;
  if (!headers) throw new UserError("The file is empty.");
  return { separator, headers, firstRows, guesses: guessKinds(headers) };
}

async function firstLine(file: string): Promise<string> {
  let head = "";
  for await (const chunk of createReadStream(file, { end: HEAD - 1, encoding: "utf8" })) head += chunk;
  return head.replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ?? "";
}
