import type { JobClues } from "@/lib/core/media/suggest/clues";
import { isSamePrompt, likeness, promptWords } from "@/lib/core/media/suggest/prompt-words";
import { db } from "../../db";
import { idList } from "../../id-list";

type PromptClue = NonNullable<JobClues["prompt"]>;

/** Words of the file's prompt that are looked up. */
const MOST_WORDS = 60;
/** A word that more prompts have tells none of them apart; counting stops there. */
const COMMON = 200;
/** The rarest words that prompts are found by. */
const RAREST = 12;
/** Prompts that are compared word by word. */
const MOST_PROMPTS = 60;

/** The jobs whose prompts say what the file's does, or nearly. However many prompts there are, some thousand index entries are read. */
export async function findJobsByPrompt(words: readonly string[]): Promise<Map<number, PromptClue>> {
  const distinct = [...new Set(words)].slice(0, MOST_WORDS);
  if (distinct.length === 0) return new Map();
  const ids = new Set([...(await findWithRarest(distinct)), ...(await findWithAll(distinct))]);
  const prompts = await db().$queryRaw<{ jobId: number | bigint; text: string }[]>`
    SELECT jobId, text FROM Prompt WHERE id IN ${idList([...ids])}`;
  const exact = new Set<number>();
  const nearest = new Map<number, number>();
  for (const { jobId, text } of prompts) {
    const id = Number(jobId);
    const own = promptWords(text);
    if (isSamePrompt(own, words)) exact.add(id);
    nearest.set(id, Math.max(nearest.get(id) ?? 0, likeness(own, words)));
  }
  return new Map(
    [...nearest].map(([id, value]) => [
      id,
      { likeness: value, isExact: exact.has(id), sharedBy: Math.max(1, exact.size) },
    ]),
  );
}

async function findWithRarest(words: readonly string[]): Promise<number[]> {
  const counted = await db().$queryRaw<{ word: string; prompts: number | bigint }[]>`
    SELECT value AS word, (
      SELECT count(*) FROM (SELECT 1 FROM PromptSearch WHERE PromptSearch MATCH 'ofJob : "' || value || '"' LIMIT ${COMMON})
    ) AS prompts FROM json_each(${JSON.stringify(words)})`;
  const rarest = counted
    .map(({ word, prompts }) => ({ word, prompts: Number(prompts) }))
    .filter(({ prompts }) => prompts > 0 && prompts < COMMON)
    .sort((a, b) => a.prompts - b.prompts)
    .slice(0, RAREST)
    .map(({ word }) => word);
  return rarest.length === 0 ? [] : idsOf(rarest.map(quoted).join(" OR "), true);
}

/** The very prompt has all of the words, also when each of them is in every prompt. */
function findWithAll(words: readonly string[]): Promise<number[]> {
  return idsOf(words.map(quoted).join(" "), false);
}

/** The best matches among prompts of jobs, else the newest. */
async function idsOf(words: string, isRanked: boolean): Promise<number[]> {
  const query = `ofJob : (${words})`;
  const rows = isRanked
    ? await db().$queryRaw<{ id: number | bigint }[]>`
        SELECT rowid AS id FROM PromptSearch WHERE PromptSearch MATCH ${query} ORDER BY rank LIMIT ${MOST_PROMPTS}`
    : await db().$queryRaw<{ id: number | bigint }[]>`
        SELECT rowid AS id FROM PromptSearch WHERE PromptSearch MATCH ${query} ORDER BY rowid DESC LIMIT ${MOST_PROMPTS}`;
  return rows.map(({ id }) => Number(id));
}

/** Words are letters and digits: nothing in them means something to the query language once they are quoted. */
function quoted(word: string): string {
  return `"${word}"`;
}
