-- AlterTable
ALTER TABLE "Change" ADD COLUMN "purgedAt" DATETIME;

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN "trashedAt" DATETIME;

-- What lies in the trash already has its days from now on.
UPDATE "StoredFile" SET "trashedAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') WHERE "place" = 'trash';
