-- AlterTable
ALTER TABLE "Change" ADD COLUMN "backup" TEXT;
