import type Database from "better-sqlite3";

export type Value = string | number | null | bigint;

/** Inserts rows into one table as fast as SQLite takes them. */
export function tableWriter<Column extends string>(
  database: Database.Database,
  table: string,
  columns: readonly Column[],
): (row: Record<Column, Value>) => void {
  const names = columns.map((column) => `"${column}"`);
  const insert = database.prepare(
    `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  return (row) => {
    insert.run(columns.map((column) => row[column]));
  };
}

/** As Prisma's adapter writes moments; text is compared, so the form matters. `at` in milliseconds. */
export function timestamp(at: number): string {
  return new Date(at).toISOString().replace("Z", "+00:00");
}
