import Database from "better-sqlite3";
import { Document } from "@/lib/core/transfer/document";
import type { ExportedPart } from "@/lib/core/transfer/request";
import { databaseUrl } from "../environment";
import { documentText } from "../transfer/export/document-text";
import { keep } from "../transfer/export/kept";
import { scopeOf } from "../transfer/export/scope";

/** The text of an export of the test's database as it is now, always of the same minute. */
export function exportNow(part: ExportedPart = { kind: "everything" }): string {
  const database = new Database(databaseUrl().replace(/^file:/, ""), { readonly: true });
  try {
    database.exec("BEGIN");
    const head = { app: "0.0.0", exportedAt: "2026-11-23T16:00:00.000Z", scope: scopeOf(database, part) };
    return [...documentText(database, head, keep(database, part))].join("");
  } finally {
    database.close();
  }
}

/** The same, read and checked. */
export function documentNow(part?: ExportedPart): Document {
  return Document.parse(JSON.parse(exportNow(part)));
}
