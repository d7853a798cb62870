import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "@/lib/core/transfer/document";
import { tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { importFolder, readContent, refusalOf, rowsOf } from "../testing/import-folder";
import { type DocumentTables, documentOf, mediaRecord, sampleTables } from "../testing/own-document";
import { readIntoStaging } from "./read-into-staging";
import { STAGING_FILE } from "./staging";

const sample = sampleTables();

test("an export of ours is read into tables as the real database has them", async () => {
  const staging = await readContent(JSON.stringify(documentOf(sample), null, 2));
  expect(staging.meta.source).toEqual({
    ...{ kind: "own", fileName: "export.json", version: "1", exportedAt: "2026-11-23T16:20:00.000Z" },
    scope: { kind: "everything", uuids: [] },
  });
  for (const name of tableNames)
    expect(rowsOf(staging, tables[name].model)).toHaveLength(sample[name]?.length ?? 0);
  expect(rowsOf(staging, "Tag")[1]).toMatchObject({
    ...{
      name: "Straße",
      nameKey: "strasse",
      createdAt: "2026-11-20T10:00:00.000+00:00",
      _place: "tables.tags[1]",
    },
  });
  expect(rowsOf(staging, "Character")[0]).toMatchObject({
    nameKey: "luna vale",
    visualNotes: "🦊",
    importedId: null,
  });
  expect(rowsOf(staging, "CharacterTag")).toEqual([
    { characterId: 1, tagId: 1, position: 1 },
    { characterId: 1, tagId: 2, position: 0 },
  ]);
  expect(rowsOf(staging, "Prompt")[0]).toMatchObject({ isStarred: 1 });
  expect(rowsOf(staging, "Remark")).toEqual([]);
  expect(rowsOf(staging, "Bytes")).toEqual([]);
});

test("one that does not say any more whose it is is not taken for the predecessor's", async () => {
  const text = JSON.stringify(documentOf(sample)).replace('"format"', '"fromat"');
  expect(await refusalOf(readContent(text))).toBe(
    "This was an export of this app, but it is damaged: its format does not stand in it.",
  );
});

test("whatever order its tables have, and whether it is signed or not", async () => {
  const { tables: given, ...header } = documentOf(sample, { isSigned: false });
  const turned = { tables: Object.fromEntries(Object.entries(given).reverse()), ...header };
  const staging = await readContent(`\ufeff${JSON.stringify(turned)}`);
  expect(staging.meta.counts).toMatchObject({ media: 2, files: 2, promptCopies: 1 });
});

/** The sample with one record changed, and a checksum that fits. */
function withRecord(table: keyof DocumentTables, index: number, changes: Record<string, unknown>) {
  const records = (sample[table] ?? []).map((record, at) =>
    at === index ? { ...record, ...changes } : record,
  );
  return JSON.stringify(documentOf({ ...sample, [table]: records }));
}

test.each([
  ["a wrong type", withRecord("characters", 0, { name: 7 }), "tables.characters[0].name must be text."],
  ["no value", withRecord("media", 1, { title: undefined }), "tables.media[1].title is missing."],
  [
    "an unknown status",
    withRecord("jobs", 0, { status: "lost" }),
    /^tables.jobs\[0\].status must be “planned” or “in_progress” or/,
  ],
  [
    "a column we do not have",
    withRecord("tags", 0, { colour: "red" }),
    "tables.tags[0] has “colour”, which this format does not know.",
  ],
  [
    "a time in words",
    withRecord("tags", 0, { createdAt: "yesterday" }),
    "tables.tags[0].createdAt must be a time such as “2026-11-23T16:20:00.000Z”.",
  ],
  ["a rating of 9", withRecord("media", 0, { rating: 9 }), "tables.media[0].rating must be at most 5."],
  ["half an id", withRecord("media", 0, { jobId: 1.5 }), "tables.media[0].jobId must be a whole number."],
  [
    "a path out of the library",
    withRecord("files", 0, { path: "../../x" }),
    "tables.files[0].path leads out of the library.",
  ],
  [
    "a file that a browser would run",
    withRecord("files", 0, { mimeType: "text/html" }),
    /^tables.files\[0\].mimeType/,
  ],
  [
    "a rule of two sources",
    withRecord("rules", 0, { sourceCategoryId: 1 }),
    "tables.rules[0] does not name the source that sourceKind says.",
  ],
  [
    "a reference that leads nowhere",
    withRecord("media", 0, { jobId: 7 }),
    "tables.media[0].jobId refers to 7, which is not among the file's jobs.",
  ],
  [
    "such a one in a list",
    withRecord("jobs", 0, { ingredients: [1, 9] }),
    "tables.jobs[0].ingredients[1] refers to 9, which is not among the file's ingredients.",
  ],
  [
    "an id twice",
    withRecord("tags", 1, { id: 1 }),
    "tables.tags[1] has the same id as something before it in the file.",
  ],
  [
    "a uuid twice",
    withRecord("categories", 1, { uuid: sample.categories?.[0]?.uuid }),
    "tables.categories[1] has the same uuid as something before it in the file.",
  ],
  [
    "a tag twice",
    withRecord("tags", 1, { name: "SILVER HAIR" }),
    "tables.tags[1] has the same nameKey as something before it in the file.",
  ],
  [
    "one ingredient twice",
    withRecord("jobs", 0, { ingredients: [1, 1] }),
    "tables.jobs[0].ingredients[1] has the same jobId, ingredientId as something before it in the file.",
  ],
  [
    "a record that is none",
    JSON.stringify(documentOf({ tags: [[] as never] })),
    "tables.tags[0] must be a record.",
  ],
])("%s is refused at its place", async (_, content, sentence) => {
  const refusal = await refusalOf(readContent(content));
  if (typeof sentence === "string") expect(refusal).toBe(sentence);
  else expect(refusal).toMatch(sentence);
});

const whole = documentOf(sample);
const text = JSON.stringify(whole);

test.each([
  ["nothing", "", "The file is empty."],
  ["words", "hello", "The file is not JSON that can be read: there is something wrong at its beginning."],
  ["a list", "[1]", "The file is not JSON that can be read: it begins with a list, not with an object."],
  ["a number", "17 ", "The file is not JSON that can be read: it is a single value, not an object."],
  [
    "other JSON",
    '{"name": "x"}',
    "The file is JSON, but no export of this app or of the Pipeline Manager in Python.",
  ],
  [
    "a half",
    text.slice(0, text.indexOf("Luna V") + 3),
    "The file ends in the middle of tables.characters[0].name: it was cut off.",
  ],
  [
    "two files in one",
    `${text}${text}`,
    "The file is not JSON that can be read: there is more after its end.",
  ],
  [
    "no comma",
    text.replace('"version":1,', '"version":1'),
    /^The file is not JSON that can be read: there is a value too many/,
  ],
  [
    "a wrong letter",
    text.replace('"active"', "active"),
    "The file is not JSON that can be read: there is something wrong at tables.characters[0].status.",
  ],
  [
    "a key twice",
    text.replace('"name":"Action"', '"name":"A","name":"B"'),
    "tables.categories[0].name is there twice.",
  ],
  ["a table twice", text.replace('"tags":[{', '"tags":[],"tags":[{'), "tables.tags is there twice."],
  [
    "a key that changes objects",
    text.replace('"name":"Action"', '"__proto__":{"name":"A"}'),
    /^tables.categories\[0\].__proto__ has a name that no export has/,
  ],
  [
    "deep nesting",
    text.replace('"name":"Action"', `"name":${"[".repeat(100)}`),
    /^tables.categories\[0\].name\[0\].* is nested more deeply/,
  ],
  [
    "an unknown table",
    text.replace('"tags":', '"colours":'),
    "The file has a table “colours”, which this format does not know.",
  ],
  [
    "a table that is none",
    text.replace('"settings":[', '"x":{},"settings":['),
    "“tables.x” must be a list of records.",
  ],
  [
    "a table too few",
    JSON.stringify({ ...whole, counts: undefined, checksum: undefined, tables: { tags: [] } }),
    "tables.files is missing.",
  ],
  [
    "wrong counts",
    text.replace('"media":2', '"media":3'),
    "tables.media has 2 records, and the file says that it has 3.",
  ],
  [
    "a changed text",
    text.replace("Luna runs", "Luna rests"),
    "The file's checksum does not fit: it was changed or damaged after it was exported.",
  ],
  [
    "a newer version",
    text.replace('"version":1', `"version":${VERSION + 1}`),
    /^The file was made by a newer version of this app/,
  ],
  [
    "no version",
    text.replace('"version":1', '"version":"one"'),
    "The file does not say which version of the format it has.",
  ],
  [
    "more than a header has",
    text.replace('"version":1', '"version":1,"x":1'),
    "The file has “x”, which this format does not know.",
  ],
  ["half a header", text.replace('"app":"1.0.0",', ""), "app is missing."],
])("%s is refused", async (_, content, sentence) => {
  const refusal = await refusalOf(readContent(content));
  if (typeof sentence === "string") expect(refusal).toBe(sentence);
  else expect(refusal).toMatch(sentence);
});

test("what is not UTF-8 is refused, and said to be so", async () => {
  expect(await refusalOf(readContent(Buffer.from(text, "utf16le")))).toMatch(/UTF-16/);
  expect(await refusalOf(readContent(Buffer.from(`\ufeff${text}`, "utf16le")))).toMatch(/UTF-16/);
  expect(await refusalOf(readContent(Buffer.from(text, "latin1")))).toMatch(/^The file is not UTF-8 text/);
});

test("many records, on both sides of every portion", async () => {
  const media = Array.from({ length: 3000 }, (_, index) =>
    mediaRecord(index + 1, { title: "é🦊ß".repeat(index % 50), notes: '\\"\n'.repeat(index % 7) }),
  );
  const staging = await readContent(JSON.stringify(documentOf({ media })));
  const rows = rowsOf(staging, "MediaAsset");
  expect(rows.map(({ title }) => title)).toEqual(media.map(({ title }) => title));
});

test("a text without an end is not kept in memory", async () => {
  const endless = `${text.slice(0, text.indexOf("Luna V"))}${"x".repeat(34 * 1024 * 1024)}`;
  expect(await refusalOf(readContent(endless))).toBe(
    "The file holds a text of more than 32 MB at tables.characters[0].name.",
  );
});

test("a process of its own reads, says how far it is, and is stopped at once", async () => {
  const folder = importFolder();
  const file = path.join(folder, "given");
  const media = Array.from({ length: 20_000 }, (_, index) => mediaRecord(index + 1));
  writeFileSync(file, JSON.stringify(documentOf({ media })));
  const source = { kind: "upload", path: file, fileName: "Ours.json" } as const;
  const staging = await readIntoStaging({ folder, source });
  expect(staging.meta.counts.media).toBe(20_000);

  const other = importFolder();
  const stopping = new AbortController();
  const reading = readIntoStaging({
    ...{ folder: other, source, signal: stopping.signal },
    onProgress: ({ done, of }) => {
      expect(done).toBeLessThanOrEqual(of);
      stopping.abort();
    },
  });
  await expect(reading).rejects.toThrow("aborted");

  writeFileSync(file, "{}");
  expect(await refusalOf(readIntoStaging({ folder: other, source }))).toMatch(/no export of this app/);
  expect(readdirSync(other)).toEqual([]);
  expect(existsSync(path.join(folder, STAGING_FILE))).toBe(true);
});
