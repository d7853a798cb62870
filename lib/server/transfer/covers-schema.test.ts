import { expect, test } from "vitest";
import { tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { db } from "../db";
import { withTestDatabase } from "../testing/test-database";

withTestDatabase();

/** Of one machine, or following from the rest (lib/core/transfer/tables.ts). */
const LEFT_OUT: Record<string, string[]> = {
  StoredFile: ["folderId", "missingAt", "trashedAt"],
};

/** User data that belong to one machine. */
const TABLES_LEFT_OUT = ["MediaFolder"];

test("every column of every table of user data is exported, or is left out on purpose", async () => {
  const expected = new Map<string, string[]>();
  for (const table of await userTables()) expected.set(table, await columnsOf(table));
  const exported = new Map<string, string[]>();
  for (const name of tableNames) {
    const { model, columns, links, folded } = tables[name];
    exported.set(model, [...Object.keys(columns), ...Object.keys(folded), ...(LEFT_OUT[model] ?? [])].sort());
    for (const link of Object.values(links))
      exported.set(link.model, [link.owner, link.target, "position"].sort());
  }
  expect(Object.fromEntries(exported)).toEqual(Object.fromEntries(expected));
});

async function userTables(): Promise<string[]> {
  const present = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'changes\\_%' ESCAPE '\\'`;
  const logged = present.map(({ name }) => name).filter((name) => !TABLES_LEFT_OUT.includes(name));
  return [...logged, "StoredFile", "GenerationMetadata"];
}

async function columnsOf(table: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ name: string }[]>`SELECT name FROM pragma_table_info(${table})`;
  return rows.map(({ name }) => name).sort();
}
