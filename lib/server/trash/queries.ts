import { joinWords } from "@/lib/core/changes/changed-fields";
import { type RecordTable, recordKinds } from "@/lib/core/changes/record-kinds";
import { parseJobCode } from "@/lib/core/jobs/job-code";
import { foldName } from "@/lib/core/text/fold-name";
import type { TrashListQuery } from "@/lib/core/trash/list";
import { readRecordNames } from "../changes/record-names";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { readBelongings, readParts } from "./belongings";
import { deletionLines, fileOf, isDeletion, isLastWord, isShownKind, wordsOf } from "./trashed";

/** Deletions on a page. */
const DELETIONS = 12;
/** Records of a deletion that are shown with it, and on a page of its own. */
const RECORDS = 8;
const RECORDS_ALONE = 100;
/** A deletion's records are counted up to here. */
const COUNTED = 5_000;

export type TrashedRecord = {
  /** The number of its line in the change log. */
  id: number;
  kind: string;
  name: string;
  hasFile: boolean;
  /** `3 tags`, of what comes back with it alone. */
  brings: string;
};

export type TrashedDeletion = {
  id: number;
  sentence: string;
  origin: "person" | "dock" | "api" | "watch_folder" | "import" | "background";
  createdAt: Date;
  /** How many of its records are still in the trash; `null` for more than some thousand. */
  count: number | null;
  /** What comes back with all of it beside the records. */
  brings: string;
  records: TrashedRecord[];
  /** The last record shown, when there are more. */
  next: number | null;
};

/** A page of deletions, or a page of the records of one; the newest first. */
export async function listTrash(
  query: TrashListQuery,
): Promise<{ deletions: TrashedDeletion[]; next: number | null }> {
  const ids = query.deletion ? [query.deletion] : await findDeletions(query);
  const shown = ids.slice(0, DELETIONS);
  const changes = await db().change.findMany({
    where: { id: { in: shown } },
    orderBy: { id: "desc" },
    select: { id: true, sentence: true, origin: true, createdAt: true },
  });
  const deletions = await Promise.all(
    changes.map(async (change) => ({
      ...change,
      ...(await readRecords(change.id, query)),
      count: await countRecords(change.id, query),
      brings: await readBelongings(change.id),
    })),
  );
  return {
    deletions: deletions.filter(({ records }) => records.length > 0),
    next: ids.length > DELETIONS ? (shown.at(-1) ?? null) : null,
  };
}

/** The file that a trashed record had; null when it had none, or is not in the trash. */
export async function getTrashedFile(id: number) {
  const [row] = await db().$queryRaw<{ fileId: bigint | number | null }[]>`
    SELECT ${fileOf} AS fileId FROM ChangeRow r WHERE r.id = ${id} AND ${isDeletion} AND ${isLastWord}`;
  return row?.fileId ? db().storedFile.findUnique({ where: { id: Number(row.fileId) } }) : null;
}

function conditionsOf({ q, kind }: Pick<TrashListQuery, "q" | "kind">): Prisma.Sql {
  const job = parseJobCode(q);
  const where = [
    isDeletion,
    kind ? Prisma.sql`r."table" = ${kind}` : isShownKind,
    q
      ? Prisma.sql`(instr(${wordsOf}, ${foldName(q)}) > 0 OR (r."table" = 'Job' AND r.rowId = ${String(job)}))`
      : null,
    isLastWord,
  ];
  return Prisma.join(
    where.filter((one) => one !== null),
    " AND ",
  );
}

/** From one deletion to the next along the index, each asked whether it has anything to show: a large one costs no more than a small one. */
async function findDeletions(query: TrashListQuery): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    WITH RECURSIVE deletion(id) AS (
      SELECT ${query.before ?? Number.MAX_SAFE_INTEGER}
      UNION ALL
      SELECT (SELECT r.changeId FROM ${deletionLines} WHERE ${isDeletion} AND r.changeId < deletion.id ORDER BY r.changeId DESC LIMIT 1)
      FROM deletion WHERE deletion.id IS NOT NULL
    )
    SELECT c.id FROM deletion CROSS JOIN Change c ON c.id = deletion.id
    WHERE c.undoneById IS NULL AND c.id < ${query.before ?? Number.MAX_SAFE_INTEGER}
      AND EXISTS (SELECT 1 FROM ${deletionLines} WHERE r.changeId = c.id AND ${conditionsOf(query)})
    LIMIT ${DELETIONS + 1}`;
  return rows.map(({ id }) => Number(id));
}

async function countRecords(changeId: number, query: TrashListQuery): Promise<number | null> {
  const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM ${deletionLines} WHERE r.changeId = ${changeId} AND ${conditionsOf(query)} LIMIT ${COUNTED + 1})`;
  const count = Number(row?.count ?? 0);
  return count > COUNTED ? null : count;
}

async function readRecords(changeId: number, query: TrashListQuery) {
  const limit = query.deletion ? RECORDS_ALONE : RECORDS;
  const rows = await db().$queryRaw<{ id: bigint | number; table: string; rowId: string; file: unknown }[]>`
    SELECT r.id, r."table", r.rowId, ${fileOf} AS file FROM ${deletionLines}
    WHERE r.changeId = ${changeId} AND r.id > ${query.after ?? 0} AND ${conditionsOf(query)} ORDER BY r.id LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit).map((row) => ({ ...row, id: Number(row.id) }));
  const [names, parts] = await Promise.all([
    readRecordNames(
      db(),
      shown.map(({ table, rowId }) => ({ table, id: rowId })),
    ),
    readParts(shown.map(({ id }) => id)),
  ]);
  const records = shown.map(({ id, table, rowId, file }) => ({
    id,
    kind: recordKinds[table as RecordTable].singular,
    name: names.of({ table, id: rowId }),
    hasFile: file !== null,
    brings: joinWords([...(file === null ? [] : ["its file"]), ...(parts.get(id) ?? [])]),
  }));
  return { records, next: rows.length > limit ? (records.at(-1)?.id ?? null) : null };
}
