import type { Database } from "better-sqlite3";
import type { Scope } from "@/lib/core/transfer/document";
import type { ExportedPart } from "@/lib/core/transfer/request";

/** What an export says of itself: the chosen records by what they are known by on every machine, in the order of that. */
export function scopeOf(database: Database, part: ExportedPart): Scope {
  if (part.kind === "everything") return { kind: part.kind, uuids: [] };
  const table = part.kind === "projects" ? "Project" : "Character";
  const uuids = database
    .prepare<[string], string>(
      `SELECT uuid FROM "${table}" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY uuid`,
    )
    .pluck()
    .all(JSON.stringify(part.ids));
  return { kind: part.kind, uuids };
}
