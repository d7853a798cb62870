import { beforeEach, describe, expect, it } from "vitest";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { foldName } from "@/lib/core/text/fold-name";
import { db, write } from "../db";
import { outcome } from "../outcome";
import { withTestDatabase } from "../testing/test-database";
import { getNeighbours, listLibrary } from "./library";

withTestDatabase();

const ask = (query: Record<string, string> = {}) =>
  listLibrary(MediaLibraryQuery.parse({ view: "table", ...query }));
const idsOf = async (query: Record<string, string> = {}) => (await ask(query)).media.map(({ id }) => id);

/** 130 assets: every third approved, those of the second half without a job. */
beforeEach(async () => {
  await write({ origin: "person" }, async (tx) => {
    const character = await tx.character.create({ data: { name: "Luna", nameKey: foldName("Luna") } });
    const other = await tx.character.create({ data: { name: "Bram", nameKey: foldName("Bram") } });
    const job = await tx.job.create({ data: { characterId: character.id } });
    await tx.mediaAsset.createMany({
      data: Array.from({ length: 130 }, (_, index) => ({
        title: index === 7 ? "100% Émile_final" : `Clip ${index}`,
        quality: index % 3 === 0 ? ("approved" as const) : ("unreviewed" as const),
        jobId: index < 65 ? job.id : null,
        characterId: index === 5 ? other.id : null,
      })),
    });
    return outcome("Seeded", null);
  });
});

describe("paging", () => {
  it("reaches every asset once, forwards and back again", async () => {
    const seen: number[][] = [];
    let page = await ask();
    expect(page.newerThan).toBeNull();
    expect(page.total).toEqual({ count: 130, isAtLeast: false });
    for (;;) {
      seen.push(page.media.map(({ id }) => id));
      if (page.olderThan === null) break;
      page = await ask({ after: String(page.olderThan) });
    }
    const all = (await db().mediaAsset.findMany({ orderBy: { id: "desc" } })).map(({ id }) => id);
    expect(seen.flat()).toEqual(all);
    const back = await ask({ before: String(page.newerThan) });
    expect(back.media.map(({ id }) => id)).toEqual(seen.at(-2));
    expect(await idsOf({ before: String(back.newerThan) })).toEqual(seen.at(-3));
    expect((await ask({ before: String(back.newerThan) })).newerThan).toBeNull();
  });

  it("gives the neighbours within the filters", async () => {
    const approved = await idsOf({ quality: "approved" });
    const [newer, middle, older] = approved;
    const query = MediaLibraryQuery.parse({ quality: "approved" });
    expect(await getNeighbours(middle ?? 0, query)).toEqual({ newer, older });
    expect((await getNeighbours(newer ?? 0, query)).newer).toBeNull();
  });
});

describe("filters", () => {
  it("limits by job, character and quality", async () => {
    expect((await ask({ job: "without" })).total.count).toBe(65);
    expect((await ask({ job: "with" })).total.count).toBe(65);
    expect((await ask({ job: "1" })).total.count).toBe(65);
    // One of the job's assets has a character of its own.
    expect((await ask({ character: "1" })).total.count).toBe(64);
    expect((await ask({ character: "2" })).total.count).toBe(1);
    expect((await ask({ quality: "approved", job: "without" })).total.count).toBe(22);
    expect((await ask({ kind: "video" })).total.count).toBe(0);
  });

  it("finds words by their beginnings, and the code of a job", async () => {
    expect(await idsOf({ q: "emile fin" })).toHaveLength(1);
    expect(await idsOf({ q: '100% "' })).toHaveLength(2);
    expect(await idsOf({ q: "%" })).toEqual([]);
    expect((await ask({ q: "j1" })).total.count).toBe(65);
  });
});
