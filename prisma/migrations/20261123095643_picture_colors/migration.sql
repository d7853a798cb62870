-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PictureHash" (
    "fileId" INTEGER NOT NULL,
    "frame" INTEGER NOT NULL,
    "hash" BIGINT,
    "color" BIGINT NOT NULL DEFAULT 0,

    PRIMARY KEY ("fileId", "frame"),
    CONSTRAINT "PictureHash_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_PictureHash" ("fileId", "frame", "hash") SELECT "fileId", "frame", "hash" FROM "PictureHash";
DROP TABLE "PictureHash";
ALTER TABLE "new_PictureHash" RENAME TO "PictureHash";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
