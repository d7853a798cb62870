import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { legacyTables } from "@/lib/core/transfer/legacy/tables";
import { importFolder, readContent, refusalOf, rowsOf } from "../testing/import-folder";
import { legacyDocument } from "../testing/legacy-document";
import { readSource } from "./read-source";

const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(40)]);

/** The predecessor's database as it writes it, open: its last changes are in its journal only. */
function openLegacy(file: string) {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("wal_autocheckpoint = 0");
  for (const [name, rows] of Object.entries(legacyDocument().tables)) {
    const columns =
      legacyTables[name]?.columns.filter((column) => column !== "created_at" || rows[0]?.created_at) ?? [];
    database.exec(`CREATE TABLE ${name} (${columns.join(", ")})`);
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`);
    for (const row of rows) insert.run(columns.map((column) => row[column] ?? null));
  }
  return database;
}

test("its database is read from a copy, with what is in its journal; uuids are those of its export", async () => {
  const folder = importFolder();
  const file = path.join(folder, "pipeline.db");
  const database = openLegacy(file);
  const before = readdirSync(folder);
  const target = importFolder();
  const staging = await readSource({ folder: target, source: { kind: "database", path: file } });
  expect(staging.meta.source).toMatchObject({
    kind: "predecessor-database",
    fileName: "pipeline.db",
    version: null,
  });
  expect(readdirSync(target)).toEqual(["staging.db"]);
  expect(readdirSync(folder)).toEqual(before);
  const exported = await readContent(JSON.stringify(legacyDocument()));
  for (const table of ["Job", "MediaAsset", "Prompt", "JobIngredient", "StoredFile", "CharacterTag"])
    expect(rowsOf(staging, table)).toEqual(rowsOf(exported, table));
  database.close();
});

test("ids that are texts count as ids, and a record without one gets a free one", async () => {
  const file = path.join(importFolder(), "x.db");
  const database = openLegacy(file);
  database.exec(`
    DELETE FROM projects;
    INSERT INTO projects (id, name) VALUES (NULL, 'None'), ('3.0', 'Three'), (3, 'Again'), ('4', 'Four');
    UPDATE prompts SET project_id = '4';`);
  database.close();
  const staging = await readSource({ folder: importFolder(), source: { kind: "database", path: file } });
  expect(rowsOf(staging, "Project").map(({ id, name }) => [id, name])).toEqual([
    [3, "Again"],
    [4, "Four"],
    [5, "None"],
    [6, "Three"],
  ]);
  expect(new Set(rowsOf(staging, "Prompt").map(({ projectId }) => projectId))).toEqual(new Set([4]));
});

test("views and triggers of it are never run, and tables of others are no records", async () => {
  const folder = importFolder();
  const file = path.join(folder, "x.db");
  const database = openLegacy(file);
  database.exec(`
    DROP TABLE prompts;
    CREATE VIEW prompts AS SELECT 1 AS id, 1 AS project_id, load_extension('x') AS text;
    CREATE TRIGGER evil AFTER INSERT ON render_jobs BEGIN DELETE FROM render_jobs; END;
    CREATE VIRTUAL TABLE search USING fts5(text);`);
  database.close();
  const staging = await readSource({
    folder: importFolder(),
    source: { kind: "upload", path: file, fileName: "x.db" },
  });
  expect(staging.meta.counts).toMatchObject({ prompts: 0, jobs: 12 });
});

test.each<[string, (database: Database.Database) => void, RegExp]>([
  [
    "another program's",
    (database) => database.exec("CREATE TABLE bookmarks (id, url)"),
    /not of the Pipeline Manager in Python/,
  ],
  [
    "our own",
    (database) => database.exec("CREATE TABLE _prisma_migrations (id); CREATE TABLE MediaAsset (id)"),
    /a database of this app/,
  ],
])("%s database is refused", async (_, fill, sentence) => {
  const file = path.join(importFolder(), "x.db");
  const database = new Database(file);
  fill(database);
  database.close();
  expect(
    await refusalOf(readSource({ folder: importFolder(), source: { kind: "database", path: file } })),
  ).toMatch(sentence);
});

test("a damaged one is refused", async () => {
  const file = path.join(importFolder(), "x.db");
  openLegacy(file).close();
  const bytes = Buffer.concat([Buffer.from("SQLite format 3\0", "latin1"), Buffer.alloc(5000, 0x5a)]);
  writeFileSync(file, bytes);
  expect(
    await refusalOf(readSource({ folder: importFolder(), source: { kind: "database", path: file } })),
  ).toMatch(/damaged/);
});

test("its whole folder is read: database, pictures, and files that it names from there on", async () => {
  const folder = importFolder();
  const database = openLegacy(path.join(folder, "pipeline.db"));
  database.prepare("UPDATE media_assets SET file_path = 'renders/clip.mp4' WHERE id = 1").run();
  database.prepare("UPDATE media_assets SET file_path = '../secret.mp4' WHERE id = 2").run();
  database.close();
  mkdirSync(path.join(folder, "static/images"), { recursive: true });
  mkdirSync(path.join(folder, "renders"));
  writeFileSync(path.join(folder, "static/images/abc123.png"), picture);
  writeFileSync(path.join(folder, "renders/clip.mp4"), "clip");
  const staging = await readSource({ folder: importFolder(), source: { kind: "folder", path: folder } });
  const paths = rowsOf(staging, "StoredFile").map(({ path: stored }) => stored);
  expect(paths).toContain(path.join(folder, "renders/clip.mp4"));
  expect(paths).toContain("../secret.mp4");
  expect(rowsOf(staging, "Bytes")).toHaveLength(1);

  const zipped = importFolder();
  cpSync(folder, path.join(zipped, "old"), { recursive: true });
  copyFileSync(path.join(folder, "static/images/abc123.png"), path.join(zipped, "another.png"));
  const again = await readSource({ folder: importFolder(), source: { kind: "folder", path: zipped } });
  expect(again.meta.counts.jobs).toBe(12);
});

test("a folder that is not there is refused", async () => {
  const source = { kind: "folder", path: path.join(importFolder(), "gone") } as const;
  expect(await refusalOf(readSource({ folder: importFolder(), source }))).toMatch(/is not there/);
});
