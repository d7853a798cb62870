-- AlterTable
ALTER TABLE "MediaAsset" ADD COLUMN "isWithoutJob" BOOLEAN NOT NULL DEFAULT false;
