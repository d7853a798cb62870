import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type Database from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, openDatabase } from "../../scripts/database.mjs";
import { applyDerived } from "./apply-derived.mjs";
import { loggedTables, OWNERS } from "./change-log.mjs";

let folder: string;
let database: Database.Database;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-derived-"));
  const databaseFile = path.join(folder, "pipeline.db");
  await migrate({ databaseFile, dataDir: folder });
  database = openDatabase(databaseFile);
  database.exec(`INSERT INTO "Change" (id, uuid, origin, sentence) VALUES (1, 'x', 'person', 'A change')`);
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

type Entry = {
  table: string;
  rowId: string;
  recordTable: string;
  recordId: string;
  operation: string;
  before: string | null;
  after: string | null;
};

/** What the statements log under one change. */
function record(work: () => void): Entry[] {
  database.exec(`DELETE FROM "ChangeRow"; UPDATE "CurrentChange" SET "changeId" = 1`);
  work();
  database.exec(`UPDATE "CurrentChange" SET "changeId" = NULL`);
  return database
    .prepare<[], Entry>(
      `SELECT "table", "rowId", "recordTable", "recordId", "operation", "before", "after" FROM "ChangeRow" ORDER BY id`,
    )
    .all();
}

const brief = (entries: Entry[]) =>
  entries.map(
    (entry) => `${entry.operation} ${entry.table} ${entry.rowId} of ${entry.recordTable} ${entry.recordId}`,
  );

const insertSetting = `INSERT INTO "Setting" ("key", "value", "updatedAt") VALUES ('a', '1', 5)`;

describe("the change log", () => {
  test("says nothing while no change is open", () => {
    database.exec(insertSetting);
    expect(database.prepare(`SELECT COUNT(*) FROM "ChangeRow"`).pluck().get()).toBe(0);
  });

  test("holds the images before and after of an insert, an update and a delete", () => {
    const image = (value: string) => ({ key: "a", value, updatedAt: 5 });
    const entries = record(() => {
      database.exec(insertSetting);
      database.exec(`UPDATE "Setting" SET "value" = '2' WHERE "key" = 'a'`);
      database.exec(`DELETE FROM "Setting" WHERE "key" = 'a'`);
    });
    expect(brief(entries)).toEqual([
      "insert Setting a of Setting a",
      "update Setting a of Setting a",
      "delete Setting a of Setting a",
    ]);
    expect(entries.map((e) => [e.before && JSON.parse(e.before), e.after && JSON.parse(e.after)])).toEqual([
      [null, image("1")],
      [image("1"), image("2")],
      [image("2"), null],
    ]);
  });

  test("leaves out an update that changes nothing, and logs one of updatedAt alone, for undo to bring back", () => {
    database.exec(insertSetting);
    expect(record(() => database.exec(`UPDATE "Setting" SET "value" = '1'`))).toEqual([]);
    const entries = record(() => database.exec(`UPDATE "Setting" SET "updatedAt" = 6, "value" = '1'`));
    expect(brief(entries)).toEqual(["update Setting a of Setting a"]);
  });

  test("logs a row that gets another key as one that went and one that came", () => {
    database.exec(insertSetting);
    const entries = record(() => database.exec(`UPDATE "Setting" SET "key" = 'b'`));
    expect(brief(entries)).toEqual(["delete Setting a of Setting a", "insert Setting b of Setting b"]);
  });

  test("logs what a cascade removes and what it sets to null, under the records they belong to", () => {
    database.exec(`
      INSERT INTO "Character" (id, uuid, name, nameKey, updatedAt) VALUES (7, 'c', 'Luna', 'luna', 0);
      INSERT INTO "Tag" (id, uuid, name, nameKey) VALUES (3, 't', 'night', 'night');
      INSERT INTO "CharacterTag" VALUES (7, 3, 0);
      INSERT INTO "Job" (id, uuid, characterId, updatedAt) VALUES (42, 'j', 7, 0);
      INSERT INTO "JobStatusChange" (id, uuid, jobId, "from", "to") VALUES (9, 's', 42, NULL, 'planned');`);
    const character = record(() => database.exec(`DELETE FROM "Character"`));
    expect(brief(character).sort()).toEqual([
      "delete Character 7 of Character 7",
      "delete CharacterTag 7:3 of Character 7",
      "update Job 42 of Job 42",
    ]);
    const job = record(() => database.exec(`DELETE FROM "Job"`));
    expect(brief(job).sort()).toEqual(["delete Job 42 of Job 42", "delete JobStatusChange 9 of Job 42"]);
    expect(job.some((entry) => JSON.parse(entry.before ?? "{}").to === "planned")).toBe(true);
  });

  test("keeps values exactly: any text, whole numbers of 64 bits, and doubles", () => {
    const insert = database.prepare(
      `INSERT INTO "Ingredient" (id, uuid, categoryId, name, nameKey, weight, position, updatedAt)
       VALUES (?, 'i', 1, ?, '', ?, ?, 0)`,
    );
    const restored = database.prepare<[], unknown>(
      `SELECT json_extract("after", '$.name') IS i.name AND json_extract("after", '$.weight') IS i.weight
         AND json_extract("after", '$.position') IS i.position AND json_extract("after", '$.id') IS i.id
         AND json_extract("after", '$.code') IS i.code
       FROM "ChangeRow", "Ingredient" i`,
    );
    database.exec(`INSERT INTO "Category" (id, uuid, name, nameKey, updatedAt) VALUES (1, 'c', 'A', 'a', 0)`);
    const text = fc.string({ unit: "binary", maxLength: 40 }).filter((value) => !value.includes("\0"));
    const magnitude = fc.double({ min: 1e-30, max: 1e30, noNaN: true });
    const real = fc.oneof(
      magnitude,
      magnitude.map((value) => -value),
      fc.constantFrom(0, 0.1, 1 / 3, Infinity, -Infinity),
    );
    fc.assert(
      fc.property(text, real, fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (name, weight, whole) => {
        database.exec(`DELETE FROM "Ingredient"`);
        const [entry] = record(() => insert.run(whole, name, weight, -whole));
        expect(restored.pluck().get()).toBe(1);
        const image = JSON.parse(entry?.after ?? "{}");
        expect([image.name, image.code]).toEqual([name, null]);
        expect(image.weight).toBe(weight === 0 ? 0 : weight);
      }),
      { numRuns: 300, examples: [["\u2028\"'\\\n\t\u0001é🌙", 1 / 3, 2n ** 63n - 1n]] },
    );
  });

  test("knows the owner of every table whose rows are parts, by columns that exist", () => {
    const parts = loggedTables(database).filter((table) => {
      const columns = database.pragma(`table_info("${table}")`);
      return Array.isArray(columns) && columns.filter((column) => column.pk > 0).length > 1;
    });
    expect(Object.keys(OWNERS)).toEqual(expect.arrayContaining(parts));
    for (const [table, { column }] of Object.entries(OWNERS)) {
      const found = database.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = ?").get(table, column);
      expect(found, `${table}.${column}`).toBeDefined();
    }
  });

  test("never logs machinery", () => {
    expect(loggedTables(database)).toEqual(
      expect.arrayContaining(["Job", "Setting", "Tag", "Batch", "Draft"]),
    );
    const machinery = [
      "StoredFile",
      "Change",
      "ChangeRow",
      "CurrentChange",
      "Task",
      "Counter",
      "JobFunnel",
      "MediaSearchStale",
    ];
    expect(loggedTables(database).filter((table) => machinery.includes(table))).toEqual([]);
  });
});

describe("counters", () => {
  const count = (name: string) =>
    database.prepare(`SELECT "value" FROM "Counter" WHERE "name" = ?`).pluck().get(name);
  const insertProject = `INSERT INTO "Project" (uuid, name, nameKey, updatedAt) VALUES (hex(randomblob(8)), 'P', 'p', 0)`;

  test("tell how many files wait for a job", () => {
    const file = (name: string) =>
      `INSERT INTO "StoredFile" (uuid, area, place, path, originalName, size, mimeType, kind)
       VALUES ('${name}', 'media', 'linked', '${name}', '${name}', 1, 'video/mp4', 'video')`;
    const asset = (columns: string, values: string) =>
      `INSERT INTO "MediaAsset" (uuid, updatedAt ${columns}) VALUES (hex(randomblob(8)), 0 ${values})`;
    database.exec(`INSERT INTO "Job" (id, uuid, updatedAt) VALUES (1, 'job', 0); ${file("a")}; ${file("b")}`);
    database.exec(asset("", ""));
    database.exec(asset(", fileId", ", 1"));
    database.exec(asset(", fileId, jobId", ", 2, 1"));
    expect(count("Inbox")).toBe(1);
    database.exec(`UPDATE "MediaAsset" SET "isWithoutJob" = 1 WHERE fileId = 1`);
    expect(count("Inbox")).toBe(0);
    database.exec(`UPDATE "MediaAsset" SET "isWithoutJob" = 0; DELETE FROM "Job"`);
    expect(count("Inbox")).toBe(2);
    database.exec(`UPDATE "Counter" SET "value" = 99 WHERE "name" = 'Inbox'`);
    applyDerived(database);
    expect(count("Inbox")).toBe(2);
    database.exec(`DELETE FROM "MediaAsset"`);
    expect(count("Inbox")).toBe(0);
  });

  test("follow rows that come and go, and a rollback", () => {
    database.exec(insertProject);
    database.exec(insertProject);
    expect(count("Project")).toBe(2);
    database.exec(`BEGIN; ${insertProject}; DELETE FROM "Project"; ROLLBACK`);
    expect(count("Project")).toBe(2);
    database.exec(`DELETE FROM "Project"`);
    expect(count("Project")).toBe(0);
  });

  test("follow what files are held and linked, and how large they are", () => {
    const stored = () => ["StoredFile", "StoredFileBytes", "LinkedFile"].map(count);
    const insert = (id: number, place: string, size: number) =>
      database.exec(`INSERT INTO "StoredFile" (id, uuid, area, place, path, originalName, size, mimeType, kind)
        VALUES (${id}, 'u${id}', 'media', '${place}', 'p${id}', 'n', ${size}, 'image/png', 'image')`);
    insert(1, "stored", 6_000_000_000);
    insert(2, "incoming", 30);
    insert(3, "linked", 500);
    expect(stored()).toEqual([2, 6_000_000_030, 1]);
    database.exec(`UPDATE "StoredFile" SET "place" = 'trash', "size" = 40 WHERE "id" = 2`);
    database.exec(`UPDATE "StoredFile" SET "place" = 'linked' WHERE "id" = 1`);
    expect(stored()).toEqual([1, 40, 2]);
    database.exec(`DELETE FROM "StoredFile" WHERE "id" IN (2, 3)`);
    expect(stored()).toEqual([0, 0, 1]);
  });

  test("are set right when derived SQL is applied", () => {
    database.exec(insertProject);
    database.exec(`UPDATE "Counter" SET "value" = 99`);
    applyDerived(database);
    expect(["Project", "Job", "StoredFile", "StoredFileBytes"].map(count)).toEqual([1, 0, 0, 0]);
  });
});

describe("applying derived SQL", () => {
  const triggers = () => database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all();

  test("closes a change that was left open", () => {
    database.exec(`UPDATE "CurrentChange" SET "changeId" = 1`);
    applyDerived(database);
    expect(database.prepare(`SELECT "changeId" FROM "CurrentChange"`).pluck().get()).toBeNull();
  });

  test("mends lost, changed and outdated triggers, and leaves others alone", () => {
    const before = new Set(triggers().map((row) => JSON.stringify(row)));
    database.exec(`
      DROP TRIGGER "changes_Job_insert";
      DROP TRIGGER "counter_Job_insert";
      CREATE TRIGGER "counter_Job_insert" AFTER INSERT ON "Job" BEGIN SELECT 1; END;
      CREATE TRIGGER "changes_Gone_insert" AFTER INSERT ON "Job" BEGIN SELECT 1; END;
      CREATE TRIGGER "mine" AFTER INSERT ON "Job" BEGIN SELECT 1; END;`);
    applyDerived(database);
    database.exec(`DROP TRIGGER "mine"`);
    expect(new Set(triggers().map((row) => JSON.stringify(row)))).toEqual(before);
  });

  test("logs a column that is added later", () => {
    database.exec(`ALTER TABLE "Setting" ADD COLUMN "group" TEXT`);
    applyDerived(database);
    const [entry] = record(() => database.exec(insertSetting));
    expect(JSON.parse(entry?.after ?? "{}")).toHaveProperty("group", null);
  });
});

describe("the index of prompts", () => {
  const find = (word: string) =>
    database.prepare(`SELECT rowid FROM "PromptSearch" WHERE "PromptSearch" MATCH ?`).pluck().all(word);

  test("knows those of jobs, as they are now, and is made anew when it is not what it should be", () => {
    database.exec(`INSERT INTO "Job" (id, uuid, updatedAt) VALUES (1, 'job', 0)`);
    const add = (id: number, jobId: string, text: string) =>
      database.exec(
        `INSERT INTO "Prompt" (id, uuid, updatedAt, jobId, text) VALUES (${id}, 'p${id}', 0, ${jobId}, '${text}')`,
      );
    add(1, "1", "neon rain");
    add(2, "NULL", "neon fog");
    expect(find("neon")).toEqual([1, 2]);
    expect(find("ofJob : neon")).toEqual([1]);
    database.exec(`UPDATE "Prompt" SET "jobId" = 1, "text" = 'Épée' WHERE id = 2`);
    expect([find("neon"), find("ofJob : epee")]).toEqual([[1], [2]]);
    database.exec(`UPDATE "Prompt" SET "label" = 'Night', "notes" = 'wide' WHERE id = 2`);
    expect(find("night wide")).toEqual([2]);
    database.exec(`DROP TABLE "PromptSearch"`);
    applyDerived(database);
    expect(find("neon OR epee")).toEqual([1, 2]);
    database.exec(`DELETE FROM "Job"; DELETE FROM "Prompt" WHERE id = 1`);
    expect(find("ofJob : (neon OR epee)")).toEqual([]);
    expect(find("neon OR epee")).toEqual([2]);
  });
});
