// Indexes that the data model cannot state: over expressions, or over some of the rows. The words must be those of the queries, or
// SQLite does not see that they fit. Each begins with `derived_`.

/** What a deleted record is found by: its folded name, else what stands for one. */
export const TRASH_WORDS = `coalesce(json_extract("before", '$.nameKey'), json_extract("before", '$.titleKey'),
    lower(json_extract("before", '$.title')), lower(json_extract("before", '$.path')),
    lower(json_extract("before", '$.label') || ' ' || substr(coalesce(json_extract("before", '$.text'), ''), 1, 200)), '')`;

/** The file that a deleted record had. */
export const TRASH_FILE = `coalesce(json_extract("before", '$.fileId'), json_extract("before", '$.imageId'))`;

/** @type {Record<string, string>} */
const INDEXES = {
  // The list and the board by planned day (lib/server/jobs/page-of-jobs.ts).
  derived_Job_planned: `"Job" (coalesce("plannedFor", '9999'), "id")`,
  derived_Job_status_planned: `"Job" ("status", coalesce("plannedFor", '9999'), "id")`,
  // A project's jobs in its order: the first page of thousands reads that page (lib/server/jobs/page-of-jobs.ts).
  derived_ProjectJob_place: `"ProjectJob" ("projectId", "position", "jobId")`,
  // Jobs without a file, and how many there are (lib/server/jobs/conditions.ts).
  derived_JobFunnel_waiting: `"JobFunnel" ("jobId") WHERE "rendered" = 1 AND "imported" = 0`,
  // Jobs by the day they were made (lib/server/jobs/conditions.ts).
  derived_JobStatusChange_made: `"JobStatusChange" ("createdAt", "jobId")
    WHERE "to" IN ('rendered', 'complete') AND ("from" IS NULL OR "from" NOT IN ('rendered', 'complete'))`,
  // Fields of the library's search (lib/server/media/search), and orders of its list.
  derived_MediaAsset_changed: `"MediaAsset" ("updatedAt")`,
  derived_MediaAsset_name: `"MediaAsset" ("title" COLLATE NOCASE, "id")`,
  derived_MediaAsset_without_title: `"MediaAsset" ("id") WHERE "title" = ''`,
  derived_MediaAsset_without_description: `"MediaAsset" ("id") WHERE "description" = ''`,
  derived_MediaAsset_without_prompt: `"MediaAsset" ("id") WHERE "prompt" = ''`,
  derived_MediaAsset_without_seoTitle: `"MediaAsset" ("id") WHERE "seoTitle" = ''`,
  derived_MediaAsset_without_seoDescription: `"MediaAsset" ("id") WHERE "seoDescription" = ''`,
  derived_MediaAsset_with_notes: `"MediaAsset" ("id") WHERE "notes" <> ''`,
  derived_StoredFile_captured: `"StoredFile" ("capturedAt") WHERE "capturedAt" IS NOT NULL`,
  derived_StoredFile_seconds: `"StoredFile" ("seconds") WHERE "seconds" IS NOT NULL`,
  derived_StoredFile_fps: `"StoredFile" ("fps") WHERE "fps" IS NOT NULL`,
  derived_StoredFile_size: `"StoredFile" ("size")`,
  derived_StoredFile_width: `"StoredFile" ("width")`,
  derived_StoredFile_height: `"StoredFile" ("height")`,
  derived_StoredFile_shape: `"StoredFile" ("width" - "height")`,
  derived_StoredFile_missing: `"StoredFile" ("missingAt") WHERE "missingAt" IS NOT NULL`,
  derived_StoredFile_audible: `"StoredFile" ("id") WHERE "hasAudio" = 1`,
  derived_StoredFile_problem: `"StoredFile" ("id") WHERE "problem" IS NOT NULL`,
  derived_GenerationMetadata_generator: `"GenerationMetadata" ("generator")`,
  // Files that wait for a job, and what was being made when one of them was (lib/server/media/inbox).
  derived_MediaAsset_inbox: `"MediaAsset" ("id")
    WHERE "jobId" IS NULL AND "fileId" IS NOT NULL AND "isWithoutJob" = 0`,
  // The pace of work, and how many jobs became complete on each day (lib/server/timeline/pace.ts).
  derived_JobStatusChange_completed: `"JobStatusChange" ("createdAt", "jobId") WHERE "to" = 'complete' AND "from" IS NOT NULL`,
  derived_JobStatusChange_begun: `"JobStatusChange" ("createdAt", "jobId") WHERE "to" = 'in_progress'`,
  // What a change touched, without its images (lib/server/changes, lib/server/touched.ts).
  derived_ChangeRow_records: `"ChangeRow" ("changeId", "recordTable", "recordId", "table", "operation")`,
  // Records that were deleted, by their deletion, with the words that they are searched by; and by the file that they had
  // (lib/server/trash).
  derived_ChangeRow_deleted: `"ChangeRow" ("changeId", "id", "table", "rowId", ${TRASH_WORDS})
    WHERE "operation" = 'delete' AND "table" = "recordTable"`,
  derived_ChangeRow_deleted_file: `"ChangeRow" (${TRASH_FILE})
    WHERE "operation" = 'delete' AND "table" = "recordTable" AND ${TRASH_FILE} IS NOT NULL`,
  derived_StoredFile_trashed: `"StoredFile" ("trashedAt") WHERE "place" = 'trash'`,
  derived_StoredFile_purging: `"StoredFile" ("id") WHERE "place" = 'purging'`,
};

/**
 * Makes those that are missing or are others than wanted.
 * @param {import("better-sqlite3").Database} database
 */
export function syncIndexes(database, wanted = INDEXES) {
  const rows = /** @type {{ name: string, sql: string }[]} */ (
    database
      .prepare(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'derived\\_%' ESCAPE '\\'",
      )
      .all()
  );
  const present = new Map(rows.map(({ name, sql }) => [name, sql]));
  for (const [name, place] of Object.entries(wanted)) {
    const sql = `CREATE INDEX "${name}" ON ${place}`;
    if (present.get(name) === sql) continue;
    database.exec(`DROP INDEX IF EXISTS "${name}"; ${sql}`);
  }
  for (const name of present.keys()) if (!(name in wanted)) database.exec(`DROP INDEX "${name}"`);
}
