import type { BatchEditResult } from "./batch-edit";
import type { CoveringResult } from "./covering";
import type { ImportResult } from "./imports";
import type { Measured } from "./measure";
import { formatTable, kilobytes, megabytes, threeDigits } from "./numbers";
import type { BenchOptions } from "./options";
import type { QueryResult } from "./queries";
import type { SimilarResult } from "./similar";

export type UploadResult = {
  count: number;
  /** Pictures a second. */
  rate: number;
  /** Bytes of the one large file, and the memory it took at most beside what was there. */
  largeBytes: number;
  largeSeconds: number;
  extraMemory: number | null;
};

export type Results = {
  options: BenchOptions;
  node: string;
  /** Seconds. */
  seedTime: number;
  databaseBytes: number;
  /** Milliseconds: the first start completes the funnel of all jobs, the second is an ordinary one. */
  firstStart: number;
  start: number;
  /** Bytes. */
  idleMemory: number | null;
  memoryAfterwards: number | null;
  measured: Measured;
  queries: QueryResult[];
  covering: CoveringResult[];
  uploads: UploadResult;
  imported: ImportResult;
  edited: BatchEditResult;
  similar: SimilarResult;
};

/** The budgets of the design; sizes hold at any number of records, times at full size. */
export const BUDGET = {
  ratio: 3,
  /** Bytes, as the browser parses it. */
  html: 200_000,
  /** Bytes, compressed. */
  scripts: 250_000,
  /** Seconds. */
  covering: 10,
  /** Files of a folder that come in, a second, on two cores. */
  importRate: 400,
  /** Bytes of the server and its children meanwhile. */
  importMemory: 600e6,
  /** Seconds for 5,000 files. */
  batchEdit: 3,
  /** Seconds to compare 350,000 pictures and clips with each other, and bytes meanwhile. */
  similar: 60,
  similarMemory: 400e6,
};

/** One sentence for each budget that is broken. */
export function brokenBudgets({
  options,
  measured,
  queries,
  covering,
  imported,
  edited,
  similar,
}: Pick<
  Results,
  "options" | "measured" | "queries" | "covering" | "imported" | "edited" | "similar"
>): string[] {
  const broken: string[] = [];
  for (const page of measured.pages) {
    if (options.isFullSize && page.ratio > BUDGET.ratio)
      broken.push(
        `${page.path} takes ${threeDigits(page.ratio)} times as long as an empty page; the budget is ${BUDGET.ratio}.`,
      );
    if (page.htmlBytes >= BUDGET.html)
      broken.push(
        `${page.path} has ${kilobytes(page.htmlBytes)} of HTML; the budget is ${kilobytes(BUDGET.html)}.`,
      );
    if (page.scriptBytes >= BUDGET.scripts)
      broken.push(
        `${page.path} loads ${kilobytes(page.scriptBytes)} of scripts; the budget is ${kilobytes(BUDGET.scripts)}.`,
      );
  }
  for (const { name, median, limit } of queries)
    if (options.isFullSize && limit !== null && median > limit)
      broken.push(`${name}: ${threeDigits(median)} ms; the budget is ${limit} ms.`);
  for (const { name, rows, seconds, published } of covering) {
    if (published && rows > published[1])
      broken.push(`${name} takes ${rows} rows; the budget is the ${published[1]} that CoverTable publishes.`);
    if (seconds > BUDGET.covering)
      broken.push(`${name} takes ${threeDigits(seconds)} s; the budget is ${BUDGET.covering} s.`);
  }
  if (options.isFullSize && imported.rate < BUDGET.importRate)
    broken.push(`${threeDigits(imported.rate)} files come in a second; the budget is ${BUDGET.importRate}.`);
  if ((imported.peakMemory ?? 0) > BUDGET.importMemory)
    broken.push(
      `Taking in takes ${megabytes(imported.peakMemory ?? 0)}; the budget is ${megabytes(BUDGET.importMemory)}.`,
    );
  if (options.isFullSize && edited.seconds > BUDGET.batchEdit)
    broken.push(
      `Editing ${edited.count} files takes ${threeDigits(edited.seconds)} s; the budget is ${BUDGET.batchEdit} s.`,
    );
  if (options.isFullSize && similar.seconds > BUDGET.similar)
    broken.push(
      `Comparing ${similar.files} files takes ${threeDigits(similar.seconds)} s; the budget is ${BUDGET.similar} s.`,
    );
  if ((similar.memory ?? 0) > BUDGET.similarMemory)
    broken.push(
      `Comparing files takes ${megabytes(similar.memory ?? 0)}; the budget is ${megabytes(BUDGET.similarMemory)}.`,
    );
  return broken;
}

/** Everything that was measured, for a terminal. */
export function formatReport(results: Results): string {
  const { measured, queries } = results;
  const pages = formatTable(
    ["page", "median ms", "p95 ms", "× empty", "HTML kB", "scripts kB"],
    [{ ...measured.empty, ratio: 1 }, ...measured.pages].map((page) => [
      page.path,
      threeDigits(page.median),
      threeDigits(page.p95),
      page.ratio.toFixed(2),
      threeDigits(page.htmlBytes / 1e3),
      threeDigits(page.scriptBytes / 1e3),
    ]),
  );
  return [
    pages,
    formatReads(queries),
    formatCovering(results.covering),
    formatTable(["", ""], facts(results)).split("\n").slice(2).join("\n"),
  ].join("\n\n");
}

export function formatReads(queries: readonly QueryResult[]): string {
  return formatTable(
    ["read", "median ms", "p95 ms", "budget ms"],
    queries.map(({ name, median, p95, limit }) => [
      name,
      threeDigits(median),
      threeDigits(p95),
      limit === null ? "" : String(limit),
    ]),
  );
}

/** Sizes and times of covering batches, beside those that are published and those of `covertable` here. */
export function formatCovering(results: readonly CoveringResult[]): string {
  return formatTable(
    ["pairs of", "rows", "first s", "s", "covertable", "its s", "PICT", "CoverTable", "best"],
    results.map(({ name, rows, firstSeconds, seconds, covertable, published }) => [
      name,
      String(rows),
      threeDigits(firstSeconds),
      threeDigits(seconds),
      ...(covertable
        ? [String(covertable.rows), threeDigits(covertable.seconds)]
        : [published ? "not in time" : "", ""]),
      ...(published ?? []).map(String),
    ]),
  );
}

function facts(results: Results): [string, string][] {
  const { uploads, imported, edited, similar } = results;
  const memory = (bytes: number | null) => (bytes === null ? "not known here" : megabytes(bytes));
  return [
    ["seeding", `${threeDigits(results.seedTime)} s`],
    ["database", megabytes(results.databaseBytes)],
    ["first start, completing the funnel", `${threeDigits(results.firstStart)} ms`],
    ["start", `${threeDigits(results.start)} ms`],
    ["memory, idle", memory(results.idleMemory)],
    ["memory after the pages", memory(results.memoryAfterwards)],
    [`upload of ${uploads.count} small pictures`, `${threeDigits(uploads.rate)} a second`],
    [
      `upload of ${megabytes(uploads.largeBytes)}`,
      `${threeDigits(uploads.largeSeconds)} s, ${memory(uploads.extraMemory)} more memory`,
    ],
    [
      `folder of ${imported.count} small pictures`,
      `${threeDigits(imported.rate)} a second, ${memory(imported.peakMemory)} at most`,
    ],
    [
      "the library's page meanwhile",
      `${threeDigits(imported.pageMedian)} ms, 95 of 100 within ${threeDigits(imported.pageP95)} ms`,
    ],
    ["their thumbnails", `${threeDigits(imported.thumbnailRate)} a second`],
    [`edit of ${edited.count} files by four steps`, `${threeDigits(edited.seconds)} s`],
    [
      `looks of ${similar.files} files compared with each other`,
      `${threeDigits(similar.seconds)} s, ${memory(similar.memory)} at most, ${similar.groups} groups`,
    ],
  ];
}
