import { expect, it } from "vitest";
import { restoreBackup } from "../../backups/restore-backup";
import { undoChange } from "../../changes/undo";
import { db } from "../../db";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { importNow } from "../testing/import-now";
import { documentOf, sampleTables } from "../testing/own-document";

withTestDatabase();

it("does not log a large import: undoing it restores the backup from before", async () => {
  await importNow(JSON.stringify(documentOf(sampleTables())), "merge");
  const before = await dumpUserData();
  const createdAt = "2026-11-20T10:00:00.000Z";
  const tags = Array.from({ length: 20_001 }, (_, place) => ({
    ...{ id: place + 1, uuid: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}` },
    ...{ importedId: null, name: `tag ${place}`, createdAt },
  }));
  const { change, backup, plan } = await importNow(JSON.stringify(documentOf({ tags })), "merge");
  expect(plan.touched).toBe(20_001);
  expect(await db().tag.count()).toBe(20_003);
  expect(await db().changeRow.count({ where: { changeId: change?.id ?? 0 } })).toBe(0);
  expect(await db().change.findUnique({ where: { id: change?.id ?? 0 } })).toMatchObject({ backup });
  await expect(perform(undoChange, { id: change?.id ?? 0 })).rejects.toThrow(backup);
  await restoreBackup(backup);
  expect(await dumpUserData()).toEqual(before);
}, 120_000);
