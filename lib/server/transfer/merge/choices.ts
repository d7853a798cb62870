import Database, { type Database as Connection } from "better-sqlite3";
import type { ConflictChoice } from "@/lib/core/transfer/merge";
import type { TableName } from "@/lib/core/transfer/table-names";

/** What a person chose for one conflict, for all of a table (`id` null), or for all (`table` null, too). */
export type Choice = { table: TableName | null; id: number | null; choice: ConflictChoice };

/** Keeps a choice in the staging database. One for all, or for a table, takes the place of what was chosen in it one by one. */
export function setChoice(stagingFile: string, { table, id, choice }: Choice): void {
  const database = new Database(stagingFile, { fileMustExist: true });
  try {
    database.transaction(() => {
      createChoices(database);
      if (table === null) database.exec("DELETE FROM _Choice");
      else if (id === null) database.prepare("DELETE FROM _Choice WHERE tbl = ?").run(table);
      database.prepare("INSERT OR REPLACE INTO _Choice VALUES (?, ?, ?)").run(table ?? "", id ?? 0, choice);
    })();
  } finally {
    database.close();
  }
}

export function createChoices(database: Connection): void {
  database.exec(
    "CREATE TABLE IF NOT EXISTS _Choice (tbl TEXT, id INTEGER, choice TEXT, PRIMARY KEY (tbl, id)) WITHOUT ROWID",
  );
}

/** What was chosen for the row of `_Plan`, in SQL; mine is kept where nothing was. */
export function chosenFor(table: string, id: string): string {
  const choice = (ofTable: string, ofId: string) =>
    `(SELECT choice FROM _Choice c WHERE c.tbl = ${ofTable} AND c.id = ${ofId})`;
  return `coalesce(${choice(table, id)}, ${choice(table, "0")}, ${choice("''", "0")}, 'mine')`;
}
