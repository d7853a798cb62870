import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dataDir } from "../environment";
import { withTestDatabase } from "../testing/test-database";
import { requireBackupFolder } from "./require-backup-folder";

withTestDatabase();

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "pipeline-own-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("takes a folder that can be written to, and leaves nothing in it", async () => {
  expect(await requireBackupFolder(folder)).toBe(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ["a path that is not whole", () => "backups", /whole path/],
  ["what is not there", () => path.join(folder, "gone"), /no such folder/],
  ["a file", () => path.join(folder, "file"), /This is a file/],
  ["the data folder", () => dataDir(), /inside of the data folder/],
  ["the library", () => path.join(dataDir(), "media"), /inside of the data folder/],
  ["a link into the library", () => path.join(folder, "link"), /inside of the data folder/],
])("refuses %s", async (_, given, message) => {
  mkdirSync(path.join(dataDir(), "media"), { recursive: true });
  writeFileSync(path.join(folder, "file"), "");
  symlinkSync(path.join(dataDir(), "media"), path.join(folder, "link"));
  await expect(requireBackupFolder(given())).rejects.toThrow(message);
});
