-- CreateTable
CREATE TABLE "PromptCopy" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "promptId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PromptCopy_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "Prompt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Prompt" ADD COLUMN "isStarred" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "PromptCopy_uuid_key" ON "PromptCopy"("uuid");

-- CreateIndex
CREATE INDEX "PromptCopy_promptId_id_idx" ON "PromptCopy"("promptId", "id");
