import { beforeEach, expect, it } from "vitest";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { write } from "../db";
import { outcome } from "../outcome";
import { withTestDatabase } from "../testing/test-database";
import { listLibrary, listStretch } from "./library";
import { listMonths } from "./months";

withTestDatabase();

/** The last minutes of April and the first of May, where the program runs; ids 1 to 3. */
beforeEach(async () => {
  await write({ origin: "person" }, async (tx) => {
    const moments = [new Date(2026, 3, 30, 23, 50), new Date(2026, 4, 1, 0, 10), new Date(2026, 4, 2, 12)];
    await tx.mediaAsset.createMany({ data: moments.map((createdAt) => ({ createdAt, title: "Clip" })) });
    return outcome("Seeded", null);
  });
});

const query = (params: Record<string, string>) => MediaLibraryQuery.parse(params);
const idsOf = async (params: Record<string, string>) =>
  (await listLibrary(query(params))).media.map(({ id }) => id);

it("counts months and days by the clock of the person", async () => {
  expect(await listMonths("")).toEqual([
    { month: "2026-05", count: 2 },
    { month: "2026-04", count: 1 },
  ]);
  expect(await listMonths("clip")).toEqual(await listMonths(""));
  expect(await listMonths("clip created:2026-04-30")).toEqual([{ month: "2026-04", count: 1 }]);
  expect(await listMonths("nothing")).toEqual([]);
  expect(await idsOf({ q: "created:2026-05" })).toEqual([3, 2]);
  expect(await idsOf({ q: "created:2026-04-30" })).toEqual([1]);
});

it("begins the list with a day, in either direction", async () => {
  expect(await idsOf({ day: "2026-05-01" })).toEqual([2, 1]);
  expect(await idsOf({ day: "2026-05-02" })).toEqual([3, 2, 1]);
  expect(await idsOf({ day: "2026-05-01", sort: "oldest" })).toEqual([2, 3]);
  expect(await idsOf({ day: "2026-04-01", sort: "oldest" })).toEqual([1, 2, 3]);
  expect((await listLibrary(query({ day: "2026-05-01" }))).newerThan).toBe(2);
});

it("says when the asset is gone that a stretch begins at, and shows the first page in its place", async () => {
  expect(await listStretch(query({ after: "9", sort: "rating" }), 2)).toBeNull();
  expect(await listStretch(query({ after: "3", sort: "rating" }), 1)).toMatchObject({ isEnd: false });
  expect(await idsOf({ after: "9", sort: "rating" })).toEqual([3, 2, 1]);
});
