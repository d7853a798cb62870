import type { Database } from "better-sqlite3";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { UserError } from "../../outcome";

/** Throws a `UserError` that names the first reference which leads to nothing in the file. */
export function checkReferences(database: Database): void {
  for (const name of tableNames) {
    const { model, columns, links } = tables[name];
    for (const [column, { refersTo }] of Object.entries(columns)) {
      if (!refersTo) continue;
      const row = database
        .prepare<[], Dangling>(
          `SELECT _place AS place, "${column}" AS id FROM "${model}" AS row
            WHERE "${column}" IS NOT NULL AND ${isMissing(refersTo, `row."${column}"`)} LIMIT 1`,
        )
        .get();
      if (row) throw dangling(`${row.place}.${column}`, row.id, refersTo);
    }
    for (const [property, link] of Object.entries(links)) {
      const row = database
        .prepare<[], Dangling & { position: number }>(
          `SELECT owner._place AS place, link."${link.target}" AS id, link.position AS position
            FROM "${link.model}" AS link JOIN "${model}" AS owner ON owner.id = link."${link.owner}"
            WHERE ${isMissing(link.refersTo, `link."${link.target}"`)} LIMIT 1`,
        )
        .get();
      if (row) throw dangling(`${row.place}.${property}[${row.position}]`, row.id, link.refersTo);
    }
  }
}

type Dangling = { place: string; id: number };

function isMissing(table: TableName, id: string): string {
  return `NOT EXISTS (SELECT 1 FROM "${tables[table].model}" WHERE id = ${id})`;
}

function dangling(place: string, id: number, table: TableName): UserError {
  return new UserError(`${place} refers to ${id}, which is not among the file's ${table}.`);
}
