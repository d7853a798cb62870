-- CreateIndex
CREATE INDEX "StoredFile_kind_idx" ON "StoredFile"("kind");
