import { CharacterListQuery } from "@/lib/core/characters/list";
import { countCombinations } from "@/lib/core/combinations/count";
import { listCharacters } from "@/lib/server/characters/queries";
import { listCombinationSpaces } from "@/lib/server/combinations/queries";
import { closeDatabase } from "@/lib/server/db";
import { listInbox } from "@/lib/server/media/inbox/list";
import { suggestJobsFor } from "@/lib/server/media/inbox/suggestions";
import { COUNTED } from "@/lib/server/media/library";
import { countMediaIds, selectMediaIds } from "@/lib/server/media/select-media-ids";
import { searchEverything } from "@/lib/server/search/queries";
import { median, percentile } from "./numbers";
import type { Seeded } from "./seeded";

export type QueryResult = {
  name: string;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** Milliseconds that the median may take; null when there is no budget. */
  limit: number | null;
};

const RUNS = 30;

/** Times reads as the server makes them, in this process: what is typed letter by letter, and exact counts. */
export async function measureQueries(databaseFile: string, seeded: Seeded): Promise<QueryResult[]> {
  process.env.DATABASE_URL = `file:${databaseFile}`;
  const typed = seeded.character.name.toLowerCase();
  const prefixes = [1, 2, 3, 5].map((length) => typed.slice(0, length));
  try {
    return [
      await measure("search characters, as typed", SEARCH_LIMIT, (run) =>
        listCharacters(CharacterListQuery.parse({ q: prefixes[run % prefixes.length] })),
      ),
      await measure("search everything, as typed", SEARCH_LIMIT, (run) =>
        searchEverything(prefixes[run % prefixes.length] ?? ""),
      ),
      ...(await measureMediaSearches(seeded)),
      await measureSuggestions(),
      await measure("count possible combinations", COUNT_LIMIT, async () =>
        (await listCombinationSpaces()).map((space) => countCombinations(space, [])),
      ),
    ];
  } finally {
    await closeDatabase();
  }
}

/** Ten typical searches of the library: the first page of each and the count above it, as the library reads them. */
async function measureMediaSearches({ character, media, jobTag }: Seeded): Promise<QueryResult[]> {
  const [firstName = ""] = character.name.toLowerCase().split(" ");
  const searches = [
    firstName,
    "cinematic slow -neon",
    `"${media.title.split(" ").slice(0, 2).join(" ")}" rating:>=4`,
    `character:${firstName} quality:approved rating:>=4`,
    `character:"${character.name}" kind:video`,
    `tag:"${media.tag}" missing:description`,
    `character.tag:"${jobTag.name}" has:prompt`,
    "ingredient:swimming created:2025-03",
    "seed:123 model:flux generator:comfyui",
    "is:missing seconds:>3 width:>=1024",
  ];
  const results: QueryResult[] = [];
  for (const q of searches)
    results.push(
      await measure(`search media: ${q}`, SEARCH_LIMIT, () =>
        Promise.all([selectMediaIds({ q, sort: "newest" }, { limit: 61 }), countMediaIds(q, COUNTED + 1)]),
      ),
    );
  return results;
}

/** Which jobs a file of the Inbox may belong to, one file after the other. */
async function measureSuggestions(): Promise<QueryResult> {
  const { ids } = await listInbox();
  return measure("suggest jobs of a file", SUGGEST_LIMIT, (run) => suggestJobsFor(ids.slice(run, run + 1)));
}

/** Milliseconds. */
const SUGGEST_LIMIT = 50;
const SEARCH_LIMIT = 20;
const COUNT_LIMIT = 50;

async function measure(
  name: string,
  limit: number | null,
  read: (run: number) => Promise<unknown>,
): Promise<QueryResult> {
  for (let run = 0; run < 4; run++) await read(run);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    await read(run);
    times.push(performance.now() - begin);
  }
  return { name, median: median(times), p95: percentile(times, 0.95), limit };
}
