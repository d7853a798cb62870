import type { Tx } from "../tx";

// What the database itself says of its tables. Names come from the schema, never from a request, and are safe inside of statements.

type Reader = Pick<Tx, "$queryRawUnsafe">;

/** A column of `table` that holds the id of a row of `parent`. */
export type Reference = {
  table: string;
  column: string;
  parent: string;
  /** The row cannot be without it. */
  isRequired: boolean;
  /** The row goes with what it refers to. */
  isCascade: boolean;
};

/** All references between tables of the change log, and from them to stored files. */
export async function listReferences(reader: Reader): Promise<Reference[]> {
  const rows = await reader.$queryRawUnsafe<
    { table: string; column: string; parent: string; onDelete: string; notnull: bigint | number }[]
  >(`
    SELECT t.name AS "table", f."from" AS "column", f."table" AS parent, f.on_delete AS onDelete, c."notnull" AS "notnull"
    FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS f, pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND c.name = f."from"
      AND EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = 'changes_' || t.name || '_delete')`);
  return rows.map(({ onDelete, notnull, ...row }) => ({
    ...row,
    isRequired: Number(notnull) === 1,
    isCascade: onDelete === "CASCADE",
  }));
}

/** The sets of columns of which no two rows may have the same values, the key and the UUID aside. */
export async function listUniqueColumns(reader: Reader, table: string): Promise<string[][]> {
  const rows = await reader.$queryRawUnsafe<{ name: string; columns: string }[]>(
    `SELECT i.name, group_concat(c.name) AS columns FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c
     WHERE i."unique" = 1 AND i.origin = 'c' GROUP BY i.name`,
    table,
  );
  return rows.map(({ columns }) => columns.split(",")).filter((columns) => columns.join() !== "uuid");
}

/** The columns of a table's key, which a log row joins with colons. */
export async function keyOf(reader: Reader, table: string): Promise<string[]> {
  const rows = await reader.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
    table,
  );
  return rows.map(({ name }) => name);
}

/** The key of a row as the log writes it. */
export function rowIdOf(alias: string, key: readonly string[]): string {
  return key.length === 1
    ? `CAST(${alias}."${key[0]}" AS TEXT)`
    : key.map((column) => `${alias}."${column}"`).join(" || ':' || ");
}
