// What a file looks like is known of its content: other bytes under the same row are looked at anew.

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function pictureHashTriggers() {
  return [
    {
      name: "likeness_StoredFile_content",
      sql: `CREATE TRIGGER "likeness_StoredFile_content" AFTER UPDATE OF "hash" ON "StoredFile"
WHEN OLD."hash" IS NOT NULL AND NEW."hash" IS NOT OLD."hash"
BEGIN DELETE FROM "PictureHash" WHERE "fileId" = NEW."id"; END`,
    },
  ];
}
