-- DropIndex
DROP INDEX "MediaTag_tagId_idx";

-- CreateIndex
CREATE INDEX "MediaTag_tagId_mediaId_idx" ON "MediaTag"("tagId", "mediaId");
