import Database, { type Database as Connection, type Statement } from "better-sqlite3";
import { parseJobCode } from "@/lib/core/jobs/job-code";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { toId } from "@/lib/core/transfer/legacy/values";
import { quote } from "@/lib/core/transfer/quote";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { databaseUrl } from "../../environment";
import { UserError } from "../../outcome";
import type { StagingWriter } from "./staging";

/** A record as the real database keeps it, with its lists. */
export type HereRecord = Record<string, unknown> & { id: number; uuid: string };

/** The real database, read only: what a table of a spreadsheet refers to and changes. */
export class Here {
  private readonly database: Connection;
  private readonly statements = new Map<string, Statement>();
  private readonly copied = new Set<string>();
  private readonly nextIds = new Map<TableName, number>();

  constructor(private readonly staging: StagingWriter) {
    this.database = new Database(databaseUrl().replace(/^file:/, ""), {
      readonly: true,
      fileMustExist: true,
    });
    // One state of it, whatever is written meanwhile.
    this.database.exec("BEGIN");
  }

  close(): void {
    this.database.close();
  }

  /** A record with everything that it has; null when there is none. */
  get(table: TableName, column: "id" | "uuid", value: number | string): HereRecord | null {
    const { model, links } = tables[table];
    const row = this.prepared<[number | string], HereRecord>(
      `SELECT * FROM "${model}" WHERE "${column}" = ?`,
    ).get(value);
    if (!row) return null;
    for (const [list, link] of Object.entries(links))
      row[list] = this.prepared<[number], number>(
        `SELECT "${link.target}" FROM "${link.model}" WHERE "${link.owner}" = ? ORDER BY position, 1`,
      )
        .pluck()
        .all(row.id);
    return row;
  }

  /** Puts a record that is only referred to into the staging database as it is, with what it refers to. Gives its id. */
  refer(table: TableName, id: number): number {
    const key = `${table}:${id}`;
    if (this.copied.has(key)) return id;
    this.copied.add(key);
    const record = this.get(table, "id", id);
    if (!record) throw new Error(`${table} ${id} is not here`);
    this.referAll(table, record);
    this.staging.add(table, table === "files" ? asStored(record) : record, "already here");
    return id;
  }

  /** All that a record of a table refers to. */
  referAll(table: TableName, record: Record<string, unknown>): void {
    for (const [column, { refersTo }] of Object.entries(tables[table].columns)) {
      const id = record[column];
      if (refersTo && typeof id === "number") this.referIfHere(refersTo, id);
    }
    for (const [list, { refersTo }] of Object.entries(tables[table].links)) {
      const ids = record[list];
      if (Array.isArray(ids)) for (const id of ids) this.referIfHere(refersTo, id);
    }
  }

  /** The ids of records with that name, by `nameKey`; of ingredients also by their codes. */
  idsByName(table: TableName, name: string): number[] {
    const key = table === "tags" ? tagKey(name) : foldName(name);
    const { model } = tables[table];
    const named = this.prepared<[string], number>(`SELECT id FROM "${model}" WHERE nameKey = ? ORDER BY id`)
      .pluck()
      .all(key);
    if (named.length > 0 || table !== "ingredients") return named;
    return this.prepared<[string], number>(`SELECT id FROM Ingredient WHERE code = ? ORDER BY id`)
      .pluck()
      .all(name);
  }

  /** The one record that a cell names: by code for jobs, by name or id for others. Throws a `UserError` for none and for several. */
  require(table: TableName, cell: string, word: string): number {
    const ids = table === "jobs" ? [] : this.idsByName(table, cell);
    if (ids.length > 1)
      throw new UserError(
        `${ids.length} ${word}s are called ${quote(cell)}: give the id of one of them (${ids.slice(0, 5).join(", ")}).`,
      );
    const [named] = ids;
    const id = named ?? (table === "jobs" ? parseJobCode(cell) : null) ?? toId(cell);
    if (id === null || !this.has(table, id)) throw new UserError(`There is no ${word} ${quote(cell)}.`);
    return id;
  }

  has(table: TableName, id: number): boolean {
    return this.prepared(`SELECT 1 FROM "${tables[table].model}" WHERE id = ?`).get(id) !== undefined;
  }

  /** An id for a new record, which nothing here has. */
  newId(table: TableName): number {
    const next =
      this.nextIds.get(table) ??
      Number(this.prepared(`SELECT coalesce(max(id), 0) + 1 FROM "${tables[table].model}"`).pluck().get());
    this.nextIds.set(table, next + 1);
    return next;
  }

  /** Ids of media by the names of their files, as they came and as they are kept, and by their whole paths. */
  mediaByFile(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    const rows = this.prepared<[], { id: number; originalName: string; path: string }>(
      "SELECT m.id AS id, f.originalName AS originalName, f.path AS path FROM MediaAsset m JOIN StoredFile f ON f.id = m.fileId",
    ).iterate();
    for (const { id, originalName, path } of rows)
      for (const name of new Set([originalName, path, fileNameOf(path)]))
        found.set(name, [...(found.get(name) ?? []), id]);
    return found;
  }

  /** How many places are taken in an ordered list. */
  lastPosition(sql: string, id: number | null): number {
    return Number(this.prepared<[number | null], number>(sql).pluck().get(id) ?? -1);
  }

  /** Asked once a row: making a statement takes longer than running it. */
  private prepared<Parameters extends unknown[] = unknown[], Row = unknown>(
    sql: string,
  ): Statement<Parameters, Row> {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known as Statement<Parameters, Row>;
  }

  /** What is new in the file is there already. */
  private referIfHere(table: TableName, id: number): void {
    if (this.has(table, id)) this.refer(table, id);
  }
}

/** Where it is just now is not part of an export. */
function asStored(file: HereRecord): HereRecord {
  return { ...file, place: file.place === "linked" ? "linked" : "stored" };
}

export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
