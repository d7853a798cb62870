import { describe, expect, it } from "vitest";
import { combinationKey, derivePicks } from "@/lib/core/jobs/picks";
import { isMetadataComplete } from "@/lib/core/media/completeness";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { closeDatabase, db, writeQuietly } from "@/lib/server/db";
import { databaseUrl } from "@/lib/server/environment";
import { completeFunnel } from "@/lib/server/funnel/refresh";
import { listEnabledRules } from "@/lib/server/rules/queries";
import { dumpUserData, withTestDatabase } from "@/lib/server/testing/test-database";
import { openDatabase } from "@/scripts/database.mjs";
import { seedDatabase } from "./seed";
import { readSeeded } from "./seeded";

const SIZE = { jobs: 300, media: 900, characters: 40, ingredients: 120 };

withTestDatabase();

describe("the seeded studio", () => {
  it("is whole: every reference leads somewhere, counters and sizes agree, indexes and triggers are back", async () => {
    const objects = await listObjects();
    await closeDatabase();
    seedDatabase(databaseFile(), SIZE);
    expect(await db().$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
    expect(await listObjects()).toEqual(objects);
    const counters = await db().counter.findMany();
    expect(Object.fromEntries(counters.map(({ name, value }) => [name, Number(value)]))).toMatchObject({
      Job: SIZE.jobs,
      MediaAsset: SIZE.media,
      Character: SIZE.characters,
      Ingredient: SIZE.ingredients,
    });
  });

  it("has a funnel that a recount of its jobs agrees with", async () => {
    seedDatabase(databaseFile(), SIZE);
    expect(await writeQuietly(completeFunnel)).toBe(SIZE.jobs);
    const stored = await db().jobFunnel.findMany({ orderBy: { jobId: "asc" } });
    expect(stored).toEqual(await recountFunnel());
    const combinations = stored.filter(({ combination }) => combination !== null);
    expect(combinations.length).toBeGreaterThan(SIZE.jobs / 2);
    expect(stored.some(({ complete }) => complete)).toBe(true);
    expect(stored.some(({ rendered, imported }) => rendered && !imported)).toBe(true);
  });

  it("is the same every time, and has what the pages are asked for", async () => {
    seedDatabase(databaseFile(), SIZE);
    const first = await dumpUserData();
    expect(readSeeded(databaseFile()).newestJob.id).toBe(SIZE.jobs);
    await closeDatabase();
    emptyDatabase(first);
    seedDatabase(databaseFile(), SIZE);
    expect(await dumpUserData()).toEqual(first);
  });
});

function databaseFile(): string {
  return databaseUrl().replace(/^file:/, "");
}

/** Indexes and triggers; tables are not touched by seeding. */
function listObjects() {
  return db().$queryRaw`SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name`;
}

function emptyDatabase(dump: Record<string, unknown>): void {
  const database = openDatabase(databaseFile());
  database.pragma("foreign_keys = OFF");
  const files = [
    "StoredFile",
    "PictureHash",
    "GenerationMetadata",
    "MediaFolderState",
    "IntakeFile",
    "Intake",
  ];
  const machinery = [...files, "ChangeRow", "Change", "JobFunnel"];
  for (const table of [...Object.keys(dump), ...machinery]) database.exec(`DELETE FROM "${table}"`);
  database.exec("DELETE FROM sqlite_sequence");
  database.close();
}

/** The funnel by the rules of the core, one job at a time. */
async function recountFunnel() {
  const categories = new Map(
    (await db().ingredient.findMany()).map(({ id, categoryId }) => [id, categoryId]),
  );
  const book = createRuleBook(await listEnabledRules(), (id) => categories.get(id) ?? null);
  const jobs = await db().job.findMany({
    orderBy: { id: "asc" },
    include: {
      character: true,
      outputType: { include: { categories: { orderBy: { position: "asc" } } } },
      ingredients: { orderBy: { position: "asc" }, include: { ingredient: true } },
      media: { where: { fileId: { not: null } }, include: { tags: true } },
    },
  });
  return jobs.map(({ id, characterId, outputTypeId, character, outputType, ingredients, media, status }) => {
    const picks = derivePicks(
      ingredients.map(({ ingredient }) => ingredient),
      outputType?.categories.map(({ categoryId }) => categoryId) ?? [],
    );
    const isOutside =
      character?.status === "retired" || book.violations({ character, ingredients: picks.picks }).length > 0;
    return {
      jobId: id,
      combination: isOutside ? null : combinationKey({ characterId, outputTypeId, picks }),
      outputTypeId,
      rendered: status === "rendered" || status === "complete",
      imported: media.length > 0,
      complete: media.some(isMetadataComplete),
    };
  });
}
