import { joinWords } from "@/lib/core/changes/changed-fields";
import { isRecordTable, partNouns, recordKinds } from "@/lib/core/changes/record-kinds";
import { formatUse, type Use } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";

/** What comes back with all of a deletion beside its records: `3 tags, links of 12 jobs and 2 places in projects`. */
export async function readBelongings(changeId: number): Promise<string> {
  const rows = await db().$queryRaw<
    {
      table: string;
      recordTable: string;
      operation: string;
      rows: bigint | number;
      records: bigint | number;
    }[]
  >`
    SELECT "table", recordTable, operation, count(*) AS rows, count(DISTINCT recordId) AS records FROM ChangeRow
    WHERE changeId = ${changeId} AND (operation = 'update' OR "table" <> recordTable) AND operation <> 'insert'
    GROUP BY "table", recordTable, operation`;
  const uses = new Map<string, Use>();
  const links: Use[] = [];
  for (const { table, recordTable, operation, ...counts } of rows) {
    const noun = partNouns[table];
    if (operation === "delete" && noun) add(uses, { ...noun, count: Number(counts.rows) });
    else if (table === recordTable && isRecordTable(table))
      links.push({ ...recordKinds[table], count: Number(counts.records), href: undefined });
  }
  return joinWords([
    ...[...uses.values()].map(formatUse),
    ...links.map((use) => `the links of ${formatUse(use)}`),
  ]);
}

/** What comes back with each of some records alone, by the numbers of their lines. */
export async function readParts(ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await db().$queryRaw<{ id: bigint | number; table: string; count: bigint | number }[]>`
    SELECT r.id, part."table", count(*) AS count FROM ChangeRow r
    CROSS JOIN ChangeRow part ON part.changeId = r.changeId AND part.recordTable = r."table" AND part.recordId = r.rowId
    WHERE r.id IN ${idList(ids)} AND part."table" <> part.recordTable AND part.operation = 'delete'
    GROUP BY r.id, part."table"`;
  const uses = new Map<number, Map<string, Use>>();
  for (const { id, table, count } of rows) {
    const noun = partNouns[table];
    const ofRecord = uses.get(Number(id)) ?? new Map<string, Use>();
    if (noun) add(ofRecord, { ...noun, count: Number(count) });
    uses.set(Number(id), ofRecord);
  }
  return new Map([...uses].map(([id, of]) => [id, [...of.values()].map(formatUse)]));
}

function add(uses: Map<string, Use>, use: Use): void {
  uses.set(use.plural, { ...use, count: use.count + (uses.get(use.plural)?.count ?? 0) });
}
