import { readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { restoreOffline } from "@/scripts/backups/restore-offline.mjs";
import { makeBackup } from "./backups/make-backup";
import { restoreBackup } from "./backups/restore-backup";
import { createCharacter } from "./characters/mutations";
import { db } from "./db";
import { DISK_FULL } from "./disk-full";
import { databaseFile } from "./environment";
import { canMount, moveToSmallDisk } from "./testing/small-disk";
import { dumpUserData, perform, withTestDatabase } from "./testing/test-database";
import { readContent } from "./transfer/testing/import-folder";
import { applyNow } from "./transfer/testing/import-now";
import { documentOf } from "./transfer/testing/own-document";

withTestDatabase();

/** Leaves so many bytes of the disk; all of them without a number. */
function leave(folder: string, bytes: number | null): void {
  const filler = path.join(folder, "filler");
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(folder);
  if (bytes !== null) writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

it.skipIf(!canMount)(
  "on a full disk changes, imports and restores say so, change nothing, and can be done later",
  async () => {
    const folder = await moveToSmallDisk("30m");
    await perform(createCharacter, { ...blankCharacter, name: "Luna" });
    const { name, file } = await makeBackup("manual");
    const createdAt = "2026-11-20T10:00:00.000Z";
    const tags = Array.from({ length: 4_000 }, (_, place) => ({
      ...{ id: place + 1, uuid: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}` },
      ...{ importedId: null, name: `tag ${place} ${"x".repeat(40)}`, createdAt },
    }));
    const staging = await readContent(JSON.stringify(documentOf({ tags })));
    const before = await dumpUserData();
    const long = { ...blankCharacter, name: "Iris", description: "x".repeat(500_000) };

    leave(folder, 1_600_000);
    await expect(applyNow(staging, "merge")).rejects.toThrow(DISK_FULL);
    leave(folder, 1_600_000);
    await expect(
      restoreOffline({ databaseFile: databaseFile(), dataDir: folder, backupFile: file }),
    ).rejects.toThrow("There is no room for a backup");
    expect(readdirSync(folder).filter((one) => one.includes("staged"))).toEqual([]);
    leave(folder, 100_000);
    await expect(perform(createCharacter, long)).rejects.toThrow(DISK_FULL);
    await expect(restoreBackup(name)).rejects.toThrow("There is no room for the copy of the backup");
    expect(await dumpUserData()).toEqual(before);

    leave(folder, null);
    await perform(createCharacter, long);
    await applyNow(staging, "merge");
    expect(await db().tag.count()).toBe(4_000);
    expect(readdirSync(folder).filter((one) => /part|staged/.test(one))).toEqual([]);
  },
  60_000,
);
