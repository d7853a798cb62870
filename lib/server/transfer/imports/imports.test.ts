import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { db } from "../../db";
import { folderPath } from "../../storage/paths";
import { settleAll } from "../../storage/settle";
import { withTestDatabase } from "../../testing/test-database";
import { readSource } from "../read/read-source";
import { documentOf, sampleTables } from "../testing/own-document";
import { READY_FILE } from "./import-run";
import { listImports, requireImport } from "./imports";

withTestDatabase();

const folderOf = (name: string) => path.join(folderPath("incoming"), name);

/** As a process before this one left it. */
function makeFolder(name: string, ready: string): string {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, READY_FILE), ready);
  return folder;
}

it("finds what waited for a decision after a start; cancelled while it is written, it waits on", async () => {
  const ready = JSON.stringify({ fileName: "export.json", createdAt: 1, mode: "merge" });
  const folder = makeFolder("import-waiting", ready);
  const given = path.join(folder, "given");
  writeFileSync(given, JSON.stringify(documentOf(sampleTables())));
  await readSource({ folder, source: { kind: "upload", path: given, fileName: "export.json" } });
  makeFolder("import-spoilt", ready.slice(0, 20));
  makeFolder("import-unread", ready);

  expect((await listImports()).map(({ id }) => id)).toEqual(["import-waiting"]);
  const run = await requireImport("import-waiting");
  const state = () => run.view.state;
  await expect.poll(state, { timeout: 30_000 }).toBe("ready");
  await settleAll();
  expect(["import-spoilt", "import-unread"].filter((name) => existsSync(folderOf(name)))).toEqual([]);

  const writing = run.apply();
  expect(() => run.apply()).toThrow("not ready");
  expect(() => run.compare("replace")).toThrow("not ready");
  run.cancel();
  await writing;
  expect(run.view).toMatchObject({ state: "ready", message: "It was cancelled. Nothing was changed." });
  expect(await db().character.count()).toBe(0);
  expect(existsSync(path.join(folder, READY_FILE))).toBe(true);

  await run.apply();
  expect(state()).toBe("done");
  expect(await db().character.count()).toBe(1);
  expect(existsSync(path.join(folder, READY_FILE))).toBe(false);
}, 60_000);
