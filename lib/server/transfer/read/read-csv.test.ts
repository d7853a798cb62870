import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { db, writeQuietly } from "../../db";
import { withTestDatabase } from "../../testing/test-database";
import { importFolder, refusalOf, rowsOf } from "../testing/import-folder";
import { describeCsv } from "./describe-csv";
import { kindOfFile } from "./open-source";
import { readSource } from "./read-source";
import type { Staging } from "./staging";

withTestDatabase();

/** A studio with two characters of one name. */
function fill() {
  return writeQuietly(async (tx) => {
    const tag = await tx.tag.create({ data: { name: "Moon", nameKey: "moon" } });
    const archetype = await tx.archetype.create({ data: { name: "Hero", nameKey: "hero" } });
    const luna = await tx.character.create({
      data: {
        ...{ name: "Luna Vale", nameKey: "luna vale", description: "About her", archetypeId: archetype.id },
        tags: { create: { tagId: tag.id, position: 0 } },
      },
    });
    for (const name of ["Twin", "twin"]) await tx.character.create({ data: { name, nameKey: "twin" } });
    const category = await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    const running = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", code: "A01", categoryId: category.id },
    });
    const outputType = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: { create: { categoryId: category.id, position: 0 } },
      },
    });
    const job = await tx.job.create({
      data: {
        ...{ characterId: luna.id, outputTypeId: outputType.id, notes: "first" },
        ingredients: { create: { ingredientId: running.id, position: 0 } },
      },
    });
    const file = await tx.storedFile.create({
      data: {
        ...{
          area: "media",
          place: "linked",
          path: "D:\\renders\\clip.mp4",
          originalName: "clip.mp4",
          size: 3,
        },
        ...{ mimeType: "video/mp4", kind: "video" },
      },
    });
    const media = await tx.mediaAsset.create({
      data: {
        fileId: file.id,
        jobId: job.id,
        title: "Old",
        description: "Old",
        autoFields: "title description",
      },
    });
    const project = await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    return { luna, job, media, category, running, project, tag };
  });
}

function given(content: string | Buffer): string {
  const file = path.join(importFolder(), "table.csv");
  writeFileSync(file, content);
  return file;
}

/** As the person would, who takes what is suggested. */
async function readTable(content: string | Buffer, changes: Partial<CsvMapping> = {}): Promise<Staging> {
  const file = given(content);
  const { separator, guesses } = await describeCsv(file);
  const [guess] = guesses;
  if (!guess) throw new Error("No guess");
  const mapping = { kind: guess.kind, separator, columns: guess.columns, ...changes };
  return readSource({
    folder: importFolder(),
    source: { kind: "upload", path: file, fileName: "table.csv", mapping },
  });
}

const remarksOf = (staging: Staging) =>
  rowsOf(staging, "Remark").map(({ place, sentence }) => `${place}: ${sentence}`);

test("a table is described by its beginning", async () => {
  const file = given('\ufeffName;Status;"Visual; notes"\r\nLuna;active;"two\nlines"\r\n');
  expect(await describeCsv(file)).toMatchObject({
    ...{
      separator: ";",
      headers: ["Name", "Status", "Visual; notes"],
      firstRows: [["Luna", "active", "two\nlines"]],
    },
    guesses: [{ kind: "characters", columns: ["name", "status", "visualNotes"] }, {}, {}, {}, {}],
  });
  expect(await kindOfFile(file)).toBe("table");
  expect(await kindOfFile(given('\ufeff {"a": 1}'))).toBe("json");
});

test("characters are changed by name, in the columns that are given, or are new", async () => {
  const { luna } = await fill();
  const staging = await readTable(
    'Name,Status,Visual notes,Tags\nLUNA vale,Retired,,"Moon; Night"\nNew One,,"=1+1",\nTwin,active,,\n,active,,\nLuna Vale,active,,\nBad,ghost,,\n',
  );
  const rows = rowsOf(staging, "Character");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    ...{
      id: luna.id,
      uuid: luna.uuid,
      name: "LUNA vale",
      status: "retired",
      description: "About her",
      _place: "row 2",
    },
    createdAt: await stored("Character", luna.id, "createdAt"),
  });
  expect(rows[1]).toMatchObject({
    name: "New One",
    nameKey: "new one",
    status: "active",
    visualNotes: "=1+1",
    archetypeId: null,
  });
  expect(rowsOf(staging, "Tag").map(({ name }) => name)).toEqual(["Moon", "Night"]);
  expect(rowsOf(staging, "Archetype")).toMatchObject([{ name: "Hero", _place: "already here" }]);
  expect(remarksOf(staging)).toEqual([
    expect.stringMatching(/^row 4: 2 of them are called “Twin”: give the id/),
    "row 5: A new one needs a name.",
    "row 6: It names the same as row 2.",
    "row 7: Status: Choose a status.",
  ]);
});

test("a row that changes nothing is the record as it is", async () => {
  const { luna } = await fill();
  const staging = await readTable("Name,Status\nLuna Vale,active\n");
  const [row] = rowsOf(staging, "Character");
  for (const column of ["updatedAt", "createdAt", "description"])
    expect(row?.[column]).toBe(await stored("Character", luna.id, column));
});

test("ingredients bring their categories", async () => {
  const { category } = await fill();
  const staging = await readTable(
    "Name;Category;Code;Weight\nRunning;action;A02;0,5\nSmile;Emotion;;\nFrown;EMOTION;;\nAlone;;;\n",
  );
  expect(rowsOf(staging, "Ingredient")).toMatchObject([
    { name: "Running", code: "A02", weight: 0.5, categoryId: category.id },
    { name: "Smile", code: null, weight: 1 },
    { name: "Frown" },
  ]);
  expect(rowsOf(staging, "Category").map(({ name }) => name)).toEqual(["Action", "Emotion"]);
  expect(remarksOf(staging)).toEqual([
    "category “Emotion”: There is no such category yet: it is made.",
    "row 5: A new one needs a category.",
  ]);
});

test("jobs by their codes, with names of what they are made of", async () => {
  const { job, running } = await fill();
  const staging = await readTable(
    "Job,Character,Output type,Ingredients,Status,Planned for\nJ0001,Luna Vale,clip,,in progress,2026-12-01\n,Luna Vale,,A01,,\n,Nobody,,,,\nJ0099,,,,,\n",
  );
  const [changed, added] = rowsOf(staging, "Job");
  expect(changed).toMatchObject({
    id: job.id,
    status: "in_progress",
    notes: "first",
    plannedFor: "2026-12-01T00:00:00.000+00:00",
  });
  expect(added).toMatchObject({ status: "planned", outputTypeId: null });
  expect(rowsOf(staging, "JobIngredient")).toEqual([
    { jobId: added?.id, ingredientId: running.id, position: 0 },
  ]);
  expect(rowsOf(staging, "JobStatusChange")).toMatchObject([
    { jobId: 1, from: "planned", to: "in_progress" },
    { jobId: added?.id, from: null, to: "planned" },
  ]);
  expect(remarksOf(staging)).toEqual([
    "row 4: There is no character “Nobody”.",
    "row 5: Nothing here has the id “J0099”.",
  ]);
});

test("prompts, for jobs and projects of here", async () => {
  const { project, job } = await fill();
  const content = 'Text,Label,Project,Job\n"A ""quoted"" prompt",v1,spring,J0001\nAnother,,Autumn,\n,,,\n';
  const staging = await readTable(content);
  expect(rowsOf(staging, "Prompt")).toMatchObject([
    { text: 'A "quoted" prompt', projectId: project.id, jobId: job.id },
  ]);
  expect(remarksOf(staging)).toEqual(["row 3: There is no project “Autumn”."]);
  expect(rowsOf(await readTable(content), "Prompt")[0]?.uuid).toBe(rowsOf(staging, "Prompt")[0]?.uuid);
});

test("media by the names of their files; new ones it cannot bring", async () => {
  const { media } = await fill();
  const staging = await readTable(
    "File name,Title,Rating,Tags\nclip.mp4,New title,5,moon\nother.mp4,x,,\n,y,,\n",
  );
  expect(rowsOf(staging, "MediaAsset")).toMatchObject([
    {
      id: media.id,
      uuid: media.uuid,
      title: "New title",
      description: "Old",
      rating: 5,
      autoFields: "description",
    },
  ]);
  expect(rowsOf(staging, "Job")).toMatchObject([{ notes: "first", _place: "already here" }]);
  expect(remarksOf(staging)).toHaveLength(2);
});

test.each<[string, string | Buffer, RegExp]>([
  [
    "a quote that is never closed",
    'Name,Status\n"Luna,active\nBram,active\n',
    /^A quotation mark that begins in row 2 is never closed/,
  ],
  ["a quote within a cell", 'Name,Status\nLu"na,active\n', /^Row 2 cannot be read: a quotation mark/],
  ["UTF-16", Buffer.from("\ufeffName,Status\n", "utf16le"), /UTF-16.*CSV UTF-8/],
  ["another encoding", Buffer.from("Name,Status\nZoë,active\n", "latin1"), /not UTF-8 text/],
  ["nothing", "", /is empty/],
])("%s is refused", async (_, content, sentence) => {
  expect(await refusalOf(readTable(content))).toMatch(sentence);
});

test("columns that nobody is known by are refused", async () => {
  expect(await refusalOf(readTable("Status\nactive\n", { kind: "characters", columns: ["status"] }))).toBe(
    "Choose which column is Name or Id or UUID.",
  );
});

test("many rows", async () => {
  await fill();
  const rows = Array.from({ length: 10_000 }, (_, index) => `Character ${index},active,"one, two"`);
  const staging = await readTable(`Name,Status,Tags\n${rows.join("\n")}\n`);
  expect(staging.meta.counts).toMatchObject({ characters: 10_000, tags: 2 });
});

async function stored(table: string, id: number, column: string): Promise<unknown> {
  const [row] = await db().$queryRawUnsafe<{ value: unknown }[]>(
    `SELECT CAST("${column}" AS TEXT) AS value FROM "${table}" WHERE id = ${id}`,
  );
  return row?.value;
}
