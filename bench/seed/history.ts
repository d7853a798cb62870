import type Database from "better-sqlite3";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { Random } from "./random";
import { BEGIN, END } from "./span";
import { tableWriter, timestamp } from "./table-writer";

/** Each of so many changes is the deletion of a job. */
const DELETED = 20;

/** A log of changes, one for every other job, a bulk one and a deletion now and then, so that history and trash have something to look through. */
export function seedHistory(database: Database.Database, random: Random, jobs: number): void {
  const add = tableWriter(database, "Change", ["id", "uuid", "origin", "sentence", "createdAt"]);
  const row = tableWriter(database, "ChangeRow", [
    "changeId",
    "table",
    "rowId",
    "recordTable",
    "recordId",
    "operation",
    "before",
    "after",
  ]);
  const changes = Math.ceil(jobs / 2);
  for (let id = 1; id <= changes; id++) {
    const size = id % 50 === 0 ? 40 : 1;
    const first = 1 + random.below(Math.max(1, jobs - size));
    const touched = Array.from({ length: size }, (_, index) => first + index);
    add({
      id,
      uuid: random.uuid(),
      origin: random.isLikely(0.8) ? "person" : "dock",
      sentence:
        id % DELETED === 0
          ? `Job ${formatJobCode(jobs + id)} deleted`
          : size === 1
            ? `Status of job ${formatJobCode(first)} changed to rendered`
            : `Status of ${size} jobs → rendered`,
      createdAt: timestamp(BEGIN + ((END - BEGIN) * id) / (changes + 1)),
    });
    if (id % DELETED === 0) {
      // Records that are in the trash have ids that no table has any more.
      const gone = String(jobs + id);
      const image = JSON.stringify({ id: jobs + id, status: "planned", notes: "" });
      row({
        ...{ changeId: id, table: "Job", rowId: gone, recordTable: "Job", recordId: gone },
        ...{ operation: "delete", before: image, after: null },
      });
      continue;
    }
    for (const jobId of touched)
      row({
        changeId: id,
        table: "Job",
        rowId: String(jobId),
        recordTable: "Job",
        recordId: String(jobId),
        operation: "update",
        before: JSON.stringify({ id: jobId, status: "planned" }),
        after: JSON.stringify({ id: jobId, status: "rendered" }),
      });
  }
}
