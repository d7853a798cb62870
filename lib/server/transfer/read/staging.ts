import path from "node:path";
import Database, { type Database as Connection, type Statement } from "better-sqlite3";
import type { Column } from "@/lib/core/transfer/columns";
import type { Scope } from "@/lib/core/transfer/document";
import { foldColumn } from "@/lib/core/transfer/fold-column";
import type { SourceKind } from "@/lib/core/transfer/import-view";
import type { Links } from "@/lib/core/transfer/table";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { UserError } from "../../outcome";
import { createStagingTables } from "./staging-tables";

/** left out: it could not be kept. changed: it came in otherwise than it stood there. note: worth knowing. */
export type RemarkKind = "left out" | "changed" | "note";

export type StagingSource = {
  kind: SourceKind;
  fileName: string;
  version: string | null;
  exportedAt: string | null;
  scope: Scope | null;
};

export type StagingMeta = { source: StagingSource; counts: Record<TableName, number> };

/** Everything that was given, in a folder of its own: nothing of the real database has been touched. */
export type Staging = { folder: string; path: string; meta: StagingMeta };

export const STAGING_FILE = "staging.db";
/** In the import's folder: files whose bytes came along, under their uuids. */
export const BYTES_FOLDER = "files";

/** Writes a staging database: one transaction, no journal, because a half-written one is thrown away. */
export class StagingWriter {
  readonly database: Connection;
  private readonly inserts = new Map<TableName, Insert>();
  private readonly remarks: Statement;
  private readonly byteRows: Statement;

  constructor(private readonly folder: string) {
    this.database = new Database(path.join(folder, STAGING_FILE));
    this.database.pragma("journal_mode = OFF");
    this.database.pragma("synchronous = OFF");
    // Kilobytes: uuids come in no order, and each one's place in its index would be read from disk.
    this.database.pragma("cache_size = -64000");
    createStagingTables(this.database);
    this.database.exec("BEGIN");
    this.remarks = this.database.prepare("INSERT INTO Remark (kind, place, sentence) VALUES (?, ?, ?)");
    this.byteRows = this.database.prepare("INSERT INTO Bytes (fileId, path) VALUES (?, ?)");
  }

  /** A record of the format. Throws a `UserError` when another one is in its place. */
  add(table: TableName, record: Record<string, unknown>, place: string): void {
    const insert = this.inserts.get(table) ?? this.prepare(table);
    try {
      insert.row.run(insert.valuesOf(record, place));
    } catch (error) {
      throw alreadyThere(error, place);
    }
    for (const { name, row } of insert.links)
      for (const [position, id] of list(record[name]).entries())
        try {
          row.run(record.id, id, position);
        } catch (error) {
          throw alreadyThere(error, `${place}.${name}[${position}]`);
        }
  }

  remark(kind: RemarkKind, place: string, sentence: string): void {
    this.remarks.run(kind, place, sentence);
  }

  /** Says where a file's bytes are, from the import's folder on. */
  addBytes(fileId: number, relativePath: string): void {
    this.byteRows.run(fileId, relativePath);
  }

  finish(source: StagingSource): Staging {
    const counts = Object.fromEntries(tableNames.map((name) => [name, this.count(name)])) as Record<
      TableName,
      number
    >;
    const meta: StagingMeta = { source, counts };
    const row = this.database.prepare("INSERT INTO Meta (key, value) VALUES (?, ?)");
    for (const [key, value] of Object.entries(meta)) row.run(key, JSON.stringify(value));
    this.database.exec("COMMIT");
    this.database.close();
    return { folder: this.folder, path: path.join(this.folder, STAGING_FILE), meta };
  }

  /** After a failure. */
  close(): void {
    this.database.close();
  }

  private count(table: TableName): number {
    return Number(this.database.prepare(`SELECT count(*) FROM "${tables[table].model}"`).pluck().get());
  }

  private prepare(table: TableName): Insert {
    const { model, columns, folded, links } = tables[table];
    const names = [...Object.keys(columns), ...Object.keys(folded), "_place"];
    const converted = Object.entries(columns);
    const folds = Object.values(folded);
    const insert: Insert = {
      row: this.database.prepare(
        `INSERT INTO "${model}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
      ),
      valuesOf: (record, place) => [
        ...converted.map(([name, { kind }]) => toStored(kind, record[name])),
        ...folds.map((name) => foldColumn(table, String(record[name]))),
        place,
      ],
      links: Object.entries(links).map(([name, link]) => ({ name, row: this.prepareLink(link) })),
    };
    this.inserts.set(table, insert);
    return insert;
  }

  private prepareLink({ model, owner, target }: Links): Statement {
    return this.database.prepare(
      `INSERT INTO "${model}" ("${owner}", "${target}", position) VALUES (?, ?, ?)`,
    );
  }
}

type Insert = {
  row: Statement;
  valuesOf: (record: Record<string, unknown>, place: string) => unknown[];
  links: { name: string; row: Statement }[];
};

/** As the real database keeps it. */
function toStored(kind: Column["kind"], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === "boolean") return value ? 1 : 0;
  return kind === "time" ? String(value).replace(/Z$/, "+00:00") : value;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function alreadyThere(error: unknown, place: string): unknown {
  if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_CONSTRAINT")) return error;
  const columns = error.message.replace(/^.*failed: /, "").replace(/\w+\./g, "");
  return new UserError(`${place} has the same ${columns} as something before it in the file.`);
}
