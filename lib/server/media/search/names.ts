import { NAME_DIVIDERS, nameWords } from "@/lib/core/media/search/names";
import type { NameTest } from "@/lib/core/media/search/parse";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { Prisma } from "../../generated/prisma/client";
import { idList } from "../../id-list";
import type { Reader } from "./reader";

const TABLES = {
  archetype: Prisma.sql`Archetype`,
  category: Prisma.sql`Category`,
  character: Prisma.sql`Character`,
  ingredient: Prisma.sql`Ingredient`,
  output: Prisma.sql`OutputType`,
  project: Prisma.sql`Project`,
  tag: Prisma.sql`Tag`,
};

type Named = keyof typeof TABLES;

/** The records that the tests name; `none` names none. */
export async function idsOfNames(reader: Reader, kind: Named, tests: readonly NameTest[]): Promise<number[]> {
  const fits = tests.flatMap((test) => conditionOf(kind, test) ?? []);
  if (fits.length === 0) return [];
  return idsOf(reader, Prisma.sql`SELECT id FROM ${TABLES[kind]} WHERE ${Prisma.join(fits, " OR ")}`);
}

/** The records of the first kind that belong to the named ones of the second. */
export async function idsThrough(
  reader: Reader,
  through: "character.tag" | "archetype.tag" | "ingredient.tag" | "archetype" | "category",
  tests: readonly NameTest[],
): Promise<number[]> {
  const named = idList(await idsOfNames(reader, THROUGH[through], tests));
  if (through === "archetype")
    return idsOf(reader, Prisma.sql`SELECT id FROM Character WHERE archetypeId IN ${named}`);
  if (through === "category")
    return idsOf(reader, Prisma.sql`SELECT id FROM Ingredient WHERE categoryId IN ${named}`);
  if (through === "character.tag")
    return idsOf(
      reader,
      Prisma.sql`SELECT DISTINCT characterId AS id FROM CharacterTag WHERE tagId IN ${named}`,
    );
  if (through === "ingredient.tag")
    return idsOf(
      reader,
      Prisma.sql`SELECT DISTINCT ingredientId AS id FROM IngredientTag WHERE tagId IN ${named}`,
    );
  return idsOf(
    reader,
    Prisma.sql`SELECT id FROM Character WHERE archetypeId IN (SELECT archetypeId FROM ArchetypeTag WHERE tagId IN ${named})`,
  );
}

const THROUGH = {
  "character.tag": "tag",
  "archetype.tag": "tag",
  "ingredient.tag": "tag",
  archetype: "archetype",
  category: "category",
} as const;

async function idsOf(reader: Reader, query: Prisma.Sql): Promise<number[]> {
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>(query);
  return rows.map(({ id }) => Number(id));
}

function conditionOf(kind: Named, test: NameTest): Prisma.Sql | null {
  if (test.is === "none") return null;
  if (test.is === "id") return Prisma.sql`id = ${test.id}`;
  const key = kind === "tag" ? tagKey(test.name) : foldName(test.name);
  if (test.is === "whole") return Prisma.sql`nameKey = ${key}`;
  // Nearly all names do not hold the word at all, which is soon seen.
  const words = nameWords(key).map(
    (word) => Prisma.sql`instr(nameKey, ${word}) > 0 AND instr(${SPACED}, ${` ${word}`}) > 0`,
  );
  return words.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(words, " AND ")})`;
}

/** The name with blanks for all that divides words, and one before the first. */
const SPACED = NAME_DIVIDERS.reduce(
  (inner, sign) => Prisma.sql`replace(${inner}, ${sign}, ' ')`,
  Prisma.sql`' ' || nameKey`,
);
