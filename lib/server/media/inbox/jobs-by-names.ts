import { nameKeysIn } from "@/lib/core/media/suggest/names-in-text";
import { promptWords } from "@/lib/core/media/suggest/prompt-words";
import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { idList } from "../../id-list";

export type NamedPieces = { characterIds: number[]; ingredientIds: number[] };

/** Of each: a prompt that names more is a list. */
const MOST_CHARACTERS = 3;
const MOST_INGREDIENTS = 12;
/** The newest jobs of a character, or of an ingredient, that are looked at. */
const POOL = 1_000;
/** Jobs that have the most of what is named. */
const MOST_JOBS = 30;

/** Which characters and ingredients a text names. */
export async function findNamedPieces(text: string): Promise<NamedPieces> {
  const keys = JSON.stringify(nameKeysIn(text));
  const [characters, ingredients] = await Promise.all([
    db().$queryRaw<{ id: number | bigint }[]>`
      SELECT c.id FROM json_each(${keys}) AS k CROSS JOIN Character c ON c.nameKey = k.value
      ORDER BY length(c.nameKey) DESC LIMIT ${MOST_CHARACTERS}`,
    db().$queryRaw<{ id: number | bigint }[]>`
      SELECT i.id FROM json_each(${keys}) AS k CROSS JOIN Ingredient i ON i.nameKey = k.value
      ORDER BY length(i.nameKey) DESC LIMIT ${MOST_INGREDIENTS}`,
  ]);
  return { characterIds: idsOf(characters), ingredientIds: idsOf(ingredients) };
}

/**
 * The jobs that have most of what a prompt names, and all ingredients that it names: by their names, and among those jobs by their prompt
 * fragments too.
 */
export async function findJobsByNames(
  { characterIds, ingredientIds }: NamedPieces,
  words: readonly string[],
): Promise<{ jobIds: number[]; ingredientIds: number[] }> {
  const pool = poolOf(characterIds, ingredientIds);
  if (!pool) return { jobIds: [], ingredientIds };
  const fragments = await db().$queryRaw<{ id: number | bigint; text: string }[]>`
    WITH pool AS (${pool})
    SELECT i.id, i.promptFragment AS text FROM Ingredient i
    WHERE i.id IN (SELECT ji.ingredientId FROM pool CROSS JOIN JobIngredient ji ON ji.jobId = pool.id) AND i.promptFragment <> ''`;
  const text = ` ${words.join(" ")} `;
  const byFragment = fragments.filter((fragment) => {
    const own = promptWords(fragment.text).join(" ");
    return own !== "" && text.includes(` ${own} `);
  });
  const named = [...new Set([...ingredientIds, ...idsOf(byFragment)])];
  const jobs = await db().$queryRaw<{ id: number | bigint }[]>`
    WITH pool AS (${pool})
    SELECT pool.id, (SELECT count(*) FROM JobIngredient WHERE jobId = pool.id AND ingredientId IN ${idList(named)}) AS named
    FROM pool GROUP BY pool.id ORDER BY named DESC, pool.id DESC LIMIT ${MOST_JOBS}`;
  return { jobIds: idsOf(jobs), ingredientIds: named };
}

/** Jobs of the characters that are named; without any, those that have one of the ingredients. */
function poolOf(characterIds: readonly number[], ingredientIds: readonly number[]): Prisma.Sql | null {
  const newest = [
    ...characterIds.map(
      (id) =>
        Prisma.sql`SELECT id FROM (SELECT id FROM Job WHERE characterId = ${id} ORDER BY id DESC LIMIT ${POOL})`,
    ),
    ...(characterIds.length > 0 ? [] : ingredientIds.slice(0, MOST_CHARACTERS)).map(
      (id) =>
        Prisma.sql`SELECT id FROM (SELECT jobId AS id FROM JobIngredient WHERE ingredientId = ${id} ORDER BY jobId DESC LIMIT ${POOL})`,
    ),
  ];
  return newest.length === 0 ? null : Prisma.join(newest, " UNION ALL ");
}

function idsOf(rows: readonly { id: number | bigint }[]): number[] {
  return rows.map(({ id }) => Number(id));
}
