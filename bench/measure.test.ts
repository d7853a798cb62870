import { expect, it } from "vitest";
import { scriptsOf } from "./measure";
import { brokenBudgets } from "./report";

it("finds the scripts that a document loads, in its tags and in React's data", () => {
  const html = `
    <script src="/_next/static/chunks/polyfills.js" noModule=""></script>
    <script src="/_next/static/chunks/main.js" async=""></script>
    <link rel="preload" as="script" href="/_next/static/chunks/main.js"/>
    <script>self.__next_f.push([1,"3:I[17,[\\"/_next/static/chunks/form.js\\",\\"/_next/static/chunks/0a~b.js?dpl=1\\"],\\"Form\\"]"])</script>
    <link rel="stylesheet" href="/_next/static/chunks/style.css"/>`;
  expect(scriptsOf(html)).toEqual([
    "/_next/static/chunks/0a~b.js",
    "/_next/static/chunks/form.js",
    "/_next/static/chunks/main.js",
  ]);
});

const page = { path: "/jobs", median: 9, p95: 12, ratio: 3.4, htmlBytes: 100_000, scriptBytes: 100_000 };
const options = {
  size: { jobs: 1, media: 1, characters: 1, ingredients: 1 },
  isFullSize: true,
  runs: 1,
  uploads: 1,
  imports: 1,
  only: "",
  isEngineOnly: false,
};
const imported = { count: 1, rate: 500, peakMemory: 5e8, pageMedian: 9, pageP95: 12, thumbnailRate: 90 };
const edited = { count: 5_000, seconds: 2 };
const similar = { files: 350_000, groups: 9, seconds: 20, memory: 2e8 };
const broken = (changes: Partial<typeof page>, isFullSize = true, median = 1) =>
  brokenBudgets({
    covering: [],
    imported,
    edited,
    similar,
    options: { ...options, isFullSize },
    measured: { pages: [{ ...page, ...changes }], empty: page },
    queries: [{ name: "search", median, p95: 30, limit: 20 }],
  });

it("holds times to their budget at full size only, and bytes always", () => {
  expect(broken({})).toEqual(["/jobs takes 3.40 times as long as an empty page; the budget is 3."]);
  expect(broken({}, false)).toEqual([]);
  expect(broken({ ratio: 3 })).toEqual([]);
  expect(broken({ ratio: 1 }, true, 21)).toEqual(["search: 21.0 ms; the budget is 20 ms."]);
  expect(broken({ htmlBytes: 200_000, scriptBytes: 250_000 }, false)).toEqual([
    "/jobs has 200 kB of HTML; the budget is 200 kB.",
    "/jobs loads 250 kB of scripts; the budget is 250 kB.",
  ]);
});

it("holds taking in and editing to their rates at full size, and to memory always", () => {
  const slow = { ...imported, rate: 390, peakMemory: 7e8 };
  const of = (isFullSize: boolean) =>
    brokenBudgets({
      ...{ covering: [], queries: [], imported: slow, edited: { ...edited, seconds: 4 } },
      similar: { ...similar, seconds: 61, memory: 5e8 },
      options: { ...options, isFullSize },
      measured: { pages: [], empty: page },
    });
  const memory = "Taking in takes 700 MB; the budget is 600 MB.";
  const slowEdit = "Editing 5000 files takes 4.00 s; the budget is 3 s.";
  const slowSearch = "Comparing 350000 files takes 61.0 s; the budget is 60 s.";
  const largeSearch = "Comparing files takes 500 MB; the budget is 400 MB.";
  expect(of(false)).toEqual([memory, largeSearch]);
  expect(of(true)).toEqual([
    "390 files come in a second; the budget is 400.",
    memory,
    slowEdit,
    slowSearch,
    largeSearch,
  ]);
});
