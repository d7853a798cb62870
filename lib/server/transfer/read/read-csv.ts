import { setImmediate as turn } from "node:timers/promises";
import { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { UserError } from "../../outcome";
import { CsvRecords } from "./csv-records";
import { csvRows } from "./csv-rows";
import { Here } from "./here";
import type { StagingSource, StagingWriter } from "./staging";

/** Rows between two looks at whether anybody still waits. */
const ROWS_A_TURN = 200;

/**
 * A table of a spreadsheet into a staging database: each row is a new record, or one of here with the values of its cells in the place of its own.
 * A row that does not hold is left out, and a remark says why. Throws a `UserError` for what is no table.
 */
export async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  given: CsvMapping,
  staging: StagingWriter,
  onBytes: (read: number) => void,
): Promise<Omit<StagingSource, "fileName">> {
  const mapping = CsvMapping.safeParse(given);
  if (!mapping.success)
    throw new UserError(mapping.error.issues[0]?.message ?? "The columns cannot be read.");
  const here = new Here(staging);
  try {
    const records = new CsvRecords(mapping.data, here, staging);
    for await (const { number, cells } of csvRows(chunks, mapping.data.separator, onBytes)) {
      if (number === 1) continue;
      const place = `row ${number}`;
      try {
        records.read(cells, place);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        staging.remark("left out", place, error.message);
      }
      if (number % ROWS_A_TURN === 0) await turn();
    }
  } finally {
    here.close();
  }
  return { kind: "csv", version: null, exportedAt: null, scope: null };
}
