-- AlterTable
ALTER TABLE "GenerationMetadata" ADD COLUMN "model" TEXT;
ALTER TABLE "GenerationMetadata" ADD COLUMN "seed" TEXT;

-- AlterTable
ALTER TABLE "MediaAsset" ADD COLUMN "markIn" REAL;
ALTER TABLE "MediaAsset" ADD COLUMN "markOut" REAL;

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "DistinctPair" (
    "aId" INTEGER NOT NULL,
    "bId" INTEGER NOT NULL,

    PRIMARY KEY ("aId", "bId"),
    CONSTRAINT "DistinctPair_aId_fkey" FOREIGN KEY ("aId") REFERENCES "MediaAsset" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DistinctPair_bId_fkey" FOREIGN KEY ("bId") REFERENCES "MediaAsset" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PictureHash" (
    "fileId" INTEGER NOT NULL,
    "frame" INTEGER NOT NULL,
    "hash" BIGINT NOT NULL,

    PRIMARY KEY ("fileId", "frame"),
    CONSTRAINT "PictureHash_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MediaFolder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "includeSubfolders" BOOLEAN NOT NULL DEFAULT true,
    "patterns" TEXT NOT NULL DEFAULT '',
    "mode" TEXT NOT NULL DEFAULT 'link',
    "isWatched" BOOLEAN NOT NULL DEFAULT true,
    "projectId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MediaFolder_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MediaFolderState" (
    "folderId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "scannedAt" DATETIME,
    "offlineAt" DATETIME,
    "problem" TEXT,
    CONSTRAINT "MediaFolderState_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "MediaFolder" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Intake" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "folderId" INTEGER,
    "path" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scanning',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "Intake_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "MediaFolder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IntakeFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intakeId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "modifiedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "tryAt" DATETIME,
    "fileId" INTEGER,
    "mediaId" INTEGER,
    CONSTRAINT "IntakeFile_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IntakeFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_StoredFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "hash" TEXT,
    "size" BIGINT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "seconds" REAL,
    "fps" REAL,
    "codec" TEXT,
    "hasAudio" BOOLEAN,
    "capturedAt" DATETIME,
    "modifiedAt" DATETIME,
    "folderId" INTEGER,
    "probedAt" DATETIME,
    "problem" TEXT,
    "missingAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "StoredFile_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES "MediaFolder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_StoredFile" ("area", "codec", "createdAt", "fps", "hash", "height", "id", "kind", "mimeType", "missingAt", "originalName", "path", "place", "probedAt", "problem", "seconds", "size", "uuid", "width") SELECT "area", "codec", "createdAt", "fps", "hash", "height", "id", "kind", "mimeType", "missingAt", "originalName", "path", "place", "probedAt", "problem", "seconds", "size", "uuid", "width" FROM "StoredFile";
DROP TABLE "StoredFile";
ALTER TABLE "new_StoredFile" RENAME TO "StoredFile";
CREATE UNIQUE INDEX "StoredFile_uuid_key" ON "StoredFile"("uuid");
CREATE INDEX "StoredFile_hash_idx" ON "StoredFile"("hash");
CREATE INDEX "StoredFile_place_size_idx" ON "StoredFile"("place", "size");
CREATE INDEX "StoredFile_kind_idx" ON "StoredFile"("kind");
CREATE INDEX "StoredFile_folderId_path_idx" ON "StoredFile"("folderId", "path");
CREATE UNIQUE INDEX "StoredFile_area_path_key" ON "StoredFile"("area", "path");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_uuid_key" ON "SavedFilter"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_nameKey_key" ON "SavedFilter"("nameKey");

-- CreateIndex
CREATE INDEX "SavedFilter_isPinned_position_idx" ON "SavedFilter"("isPinned", "position");

-- CreateIndex
CREATE INDEX "DistinctPair_bId_idx" ON "DistinctPair"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFolder_uuid_key" ON "MediaFolder"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFolder_path_key" ON "MediaFolder"("path");

-- CreateIndex
CREATE INDEX "MediaFolder_projectId_idx" ON "MediaFolder"("projectId");

-- CreateIndex
CREATE INDEX "Intake_state_idx" ON "Intake"("state");

-- CreateIndex
CREATE INDEX "Intake_folderId_id_idx" ON "Intake"("folderId", "id");

-- CreateIndex
CREATE INDEX "IntakeFile_intakeId_state_id_idx" ON "IntakeFile"("intakeId", "state", "id");

-- CreateIndex
CREATE INDEX "IntakeFile_fileId_idx" ON "IntakeFile"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeFile_intakeId_path_key" ON "IntakeFile"("intakeId", "path");

-- CreateIndex
CREATE INDEX "GenerationMetadata_seed_idx" ON "GenerationMetadata"("seed");

-- CreateIndex
CREATE INDEX "GenerationMetadata_model_idx" ON "GenerationMetadata"("model");

-- What the parameters hold already.
UPDATE "GenerationMetadata" SET
    "seed" = CAST(json_extract("parameters", '$.seed') AS TEXT),
    "model" = CAST(json_extract("parameters", '$.model') AS TEXT)
WHERE json_valid("parameters");
