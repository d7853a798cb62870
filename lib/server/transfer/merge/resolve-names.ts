import type { Database } from "better-sqlite3";
import { foldColumn } from "@/lib/core/transfer/fold-column";
import { freeName } from "@/lib/core/transfer/merge";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { here, quote } from "./sql";

/**
 * What there can be only one of stays so: a name that another record has, or gets, is given a number; what has no name, such as a slot of
 * the dock, stays as it is here.
 */
export function resolveNames(database: Database, name: TableName): void {
  const { unique, columns, folded, model } = tables[name];
  if (!unique || !("uuid" in columns)) return;
  const put = `main.${quote(`put_${model}`)}`;
  const keyOf = (row: Record<string, unknown>) => JSON.stringify(unique.map((column) => row[column]));
  const rows = database.prepare(`SELECT rowid AS place, * FROM ${put} ORDER BY _isNew, rowid`).all() as Row[];
  const changed = new Set(rows.map(({ id }) => id));
  const others = database
    .prepare(`SELECT id, ${unique.map(quote).join(", ")} FROM ${here(name)}`)
    .all() as Row[];
  const taken = new Set(others.filter(({ id }) => !changed.has(id)).map(keyOf));
  const isNamed = "nameKey" in folded;
  const rename = isNamed ? database.prepare(`UPDATE ${put} SET name = ?, nameKey = ? WHERE rowid = ?`) : null;
  const remove = database.prepare(`DELETE FROM ${put} WHERE rowid = ?`);
  for (const row of rows) {
    if (taken.has(keyOf(row))) {
      if (!rename) {
        remove.run(row.place);
        const kept = others.find(({ id }) => id === row.id);
        if (kept) taken.add(keyOf(kept));
        continue;
      }
      row.name = freeName(String(row.name), (one) => taken.has(keyOf({ nameKey: foldColumn(name, one) })));
      row.nameKey = foldColumn(name, String(row.name));
      rename.run(row.name, row.nameKey, row.place);
    }
    taken.add(keyOf(row));
  }
}

type Row = Record<string, unknown> & { id: number; place: number };
