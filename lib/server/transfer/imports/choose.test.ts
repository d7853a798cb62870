import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { db } from "../../db";
import { outcome } from "../../outcome";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { ImportRun } from "./import-run";
import { listRecords } from "./list-records";

withTestDatabase();

const describeAll = (description: string) =>
  perform(async (tx) => {
    await tx.character.updateMany({ data: { description } });
    return outcome(description, null);
  }, null);

/** An import that waits for decisions on characters, of which both have three with another description. */
async function beginConflicts(): Promise<ImportRun> {
  await perform(writeRichStudio, null);
  await describeAll("Theirs");
  const theirs = exportNow();
  await describeAll("Mine");
  const run = new ImportRun("own.json");
  onTestFinished(() => run.forget());
  await run.makeFolder();
  const file = path.join(run.folder, "given");
  writeFileSync(file, theirs);
  await run.begin({ kind: "upload", path: file, fileName: "own.json" });
  return run;
}

it("counts anew with each choice, lists what the numbers say, and writes just that", async () => {
  const run = await beginConflicts();
  const counts = () => run.view.plan?.tables.characters;
  const namesIn = async (change: "added" | "updated" | "conflict") =>
    listRecords(await run.readable(), { table: "characters", change, after: 0 }).records.map(({ id }) => id);
  expect(counts()).toMatchObject({ conflict: 3, added: 0, updated: 0 });

  await run.choose({ table: "characters", id: 1, choice: "both" });
  expect(run.view.isCounting).toBe(true);
  // The newest choice counts, whichever count was under way.
  await run.choose({ table: "characters", id: 2, choice: "both" });
  await run.choose({ table: "characters", id: 2, choice: "theirs" });
  expect(await namesIn("conflict")).toEqual([1, 2, 5]);
  expect(run.view.isCounting).toBe(false);
  expect(counts()).toMatchObject({ conflict: 3, added: 1, updated: 1, taken: 1, doubled: 1 });
  expect(run.view.plan).toMatchObject({ added: 1, changed: 1 });
  expect([await namesIn("added"), await namesIn("updated")]).toEqual([[1], [2]]);

  await run.choose({ table: null, id: null, choice: "mine" });
  await run.readable();
  expect(run.view.plan).toMatchObject({ added: 0, changed: 0, touched: 0 });
  await run.choose({ table: null, id: null, choice: "both" });
  await run.apply();
  expect(run.view.result?.sentence).toBe("Imported own.json: 3 records added");
  expect(await db().character.count()).toBe(6);
});

it("never takes a table for all there is", async () => {
  const run = new ImportRun("table.csv");
  onTestFinished(() => run.forget());
  await run.makeFolder();
  const file = path.join(run.folder, "given");
  writeFileSync(file, "Name,Status\nNova,active\n");
  await run.begin({ kind: "upload", path: file, fileName: "table.csv" });
  await run.readTable({ kind: "characters", separator: ",", columns: ["name", "status"] });
  expect(run.view.plan).toMatchObject({ added: 1 });
  expect(() => run.compare("replace")).toThrow("Only an export can replace everything.");
  expect(run.view).toMatchObject({ state: "ready", mode: "merge" });
});
