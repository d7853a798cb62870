import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishRestore, putInPlace } from "./put-in-place.mjs";

let folder: string;
let databaseFile: string;
let staged: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-place-"));
  databaseFile = path.join(folder, "pipeline.db");
  staged = `${databaseFile}.1-1.staged`;
  withJournal(databaseFile, "old");
  const made = new Database(staged);
  made.exec("CREATE TABLE t (a); INSERT INTO t VALUES ('new')");
  made.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database that was not closed: a part of it stands in its journal. */
function withJournal(file: string, value: string): void {
  const source = path.join(folder, "open.db");
  const open = new Database(source);
  open.pragma("journal_mode = WAL");
  open.exec(`CREATE TABLE t (a); INSERT INTO t VALUES ('${value}')`);
  for (const suffix of ["", "-wal"]) copyFileSync(source + suffix, file + suffix);
  open.close();
  rmSync(source);
}

function valueIn(file: string): unknown {
  const database = new Database(file);
  try {
    return database.prepare("SELECT a FROM t").pluck().all();
  } finally {
    database.close();
  }
}

test("a database with a journal is replaced whole", () => {
  putInPlace({ staged, databaseFile });
  expect(readdirSync(folder)).toEqual(["pipeline.db"]);
  expect(valueIn(databaseFile)).toEqual(["new"]);
});

test("one that is kept aside keeps its journal", () => {
  const keepAs = path.join(folder, "damaged.db");
  putInPlace({ staged, databaseFile, keepAs });
  expect(valueIn(databaseFile)).toEqual(["new"]);
  expect(valueIn(keepAs)).toEqual(["old"]);
});

test("what was decided before a kill is carried out, without the old journal", () => {
  copyFileSync(staged, `${databaseFile}.restored`);
  finishRestore(databaseFile);
  expect(readdirSync(folder)).toEqual(["pipeline.db"]);
  expect(valueIn(databaseFile)).toEqual(["new"]);
});

test("copies that nobody decided for are removed, and the database stays with its journal", () => {
  finishRestore(databaseFile);
  expect(existsSync(staged)).toBe(false);
  expect(valueIn(databaseFile)).toEqual(["old"]);
});

test("a database that another program has open is not replaced", () => {
  const other = new Database(databaseFile);
  other.exec("BEGIN; SELECT * FROM t");
  other.prepare("SELECT * FROM t").all();
  expect(() => putInPlace({ staged, databaseFile })).toThrow(/in use by another program/);
  other.close();
  expect(valueIn(databaseFile)).toEqual(["old"]);
});
