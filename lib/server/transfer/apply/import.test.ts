import { expect, it } from "vitest";
import { undoChange } from "../../changes/undo";
import { db } from "../../db";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { importNow } from "../testing/import-now";
import { documentOf, sampleTables } from "../testing/own-document";

withTestDatabase();

it("adds all of a file to an empty database, and takes it back", async () => {
  const before = await dumpUserData();
  const { change, plan } = await importNow(JSON.stringify(documentOf(sampleTables())), "merge");
  expect(change?.sentence).toMatch(/^Imported export\.json: \d+ records added$/);
  expect(plan.tables.characters?.added).toBe(1);
  expect(await db().character.count()).toBe(1);
  expect(await db().jobFunnel.count()).toBe(await db().job.count());
  await perform(undoChange, { id: change?.id ?? 0 });
  expect(await dumpUserData()).toEqual(before);
});

it("changes nothing with what is here already", async () => {
  await perform(writeRichStudio, null);
  const text = exportNow();
  for (const mode of ["merge", "replace"] as const) {
    const { change, plan } = await importNow(text, mode);
    expect(change).toBeNull();
    expect(plan.touched).toBe(0);
    expect(exportNow()).toBe(text);
  }
  expect(await db().change.count({ where: { origin: "import" } })).toBe(0);
});

it("is the file itself after replacing everything in a fresh database", async () => {
  await perform(writeRichStudio, null);
  const text = exportNow();
  const document = documentOf(sampleTables());
  await importNow(JSON.stringify(document), "replace");
  expect(exportNow()).not.toBe(text);
  await importNow(text, "replace");
  expect(exportNow()).toBe(text);
});
