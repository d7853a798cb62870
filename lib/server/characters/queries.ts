import type { CharacterListQuery, CharacterSort } from "@/lib/core/characters/list";
import type { CharacterStatus } from "@/lib/core/characters/schema";
import { nouns } from "@/lib/core/text/nouns";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { nameContains, orderByNameOrAge } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import type { SelectableTable } from "../selected-records";
import { selectImage } from "../storage/select-image";
import { selectTags, tagNames } from "../tags/tag-rows";
import { hasTag } from "../tags/tag-tables";

/** Divides into rows of 2, 3, 4 and 6. */
const PAGE_SIZE = 48;

/** One line or card of the list. */
export type CharacterSummary = Awaited<ReturnType<typeof listCharacters>>["characters"][number];

export async function listCharacters(query: CharacterListQuery, pageSize = PAGE_SIZE) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Character`,
    where: characterConditions(query),
    orderBy: ORDERS[query.sort],
    page: query.page,
    pageSize,
  });
  const [rows, counts] = await Promise.all([
    db().character.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        name: true,
        status: true,
        createdAt: true,
        archetype: { select: { id: true, name: true } },
        image: selectImage,
        tags: selectTags,
      },
    }),
    countJobs(ids),
  ]);
  const characters = inOrderOf(ids, rows).map(({ tags, ...character }) => ({
    ...character,
    tags: tagNames(tags),
    jobCount: counts.get(character.id) ?? 0,
  }));
  return { characters, ...page };
}

/** One character with everything its page and its form show, or null. */
export async function getCharacter(id: number) {
  const character = await db().character.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      status: true,
      description: true,
      visualNotes: true,
      createdAt: true,
      updatedAt: true,
      archetype: { select: { id: true, name: true } },
      image: selectImage,
      tags: selectTags,
    },
  });
  return character && { ...character, tags: tagNames(character.tags) };
}

export type CharacterRecord = NonNullable<Awaited<ReturnType<typeof getCharacter>>>;

/** Its neighbours in the list that the query describes. */
export function getCharacterNeighbours(id: number, query: CharacterListQuery) {
  return neighboursOf(
    { from: Prisma.sql`Character`, where: characterConditions(query), orderBy: ORDERS[query.sort] },
    id,
  );
}

/** How many characters there are in each status, whatever the filters. */
export async function countCharactersByStatus(): Promise<Partial<Record<CharacterStatus, number>>> {
  const counts = await db().character.groupBy({ by: ["status"], _count: true });
  return Object.fromEntries(counts.map(({ status, _count }) => [status, _count]));
}

const ARCHETYPE = Prisma.sql`coalesce((SELECT a.nameKey FROM Archetype a WHERE a.id = Character.archetypeId), '')`;
const JOBS = Prisma.sql`(SELECT count(*) FROM Job j WHERE j.characterId = Character.id)`;

const ORDERS: Record<CharacterSort, Prisma.Sql> = {
  ...orderByNameOrAge,
  status: Prisma.sql`status, nameKey, id`,
  "-status": Prisma.sql`status DESC, nameKey, id`,
  archetype: Prisma.sql`${ARCHETYPE}, nameKey, id`,
  "-archetype": Prisma.sql`${ARCHETYPE} DESC, nameKey, id`,
  jobs: Prisma.sql`${JOBS}, nameKey, id`,
  "-jobs": Prisma.sql`${JOBS} DESC, nameKey, id`,
};

/** What a selection of them is found in. */
export const selectableCharacters: SelectableTable<CharacterListQuery> = {
  from: Prisma.sql`Character`,
  conditionsOf: characterConditions,
  noun: nouns.character,
};

/** What a query asks of `Character`, as SQL conditions that all have to hold. */
function characterConditions({ q, status, archetype, tag, image }: CharacterListQuery): Prisma.Sql[] {
  return [
    ...(q ? [nameContains(q)] : []),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(archetype ? [Prisma.sql`archetypeId = ${archetype}`] : []),
    ...(image === "with" ? [Prisma.sql`imageId IS NOT NULL`] : []),
    ...(image === "without" ? [Prisma.sql`imageId IS NULL`] : []),
    ...(tag ? [hasTag("characters", tag)] : []),
  ];
}

async function countJobs(ids: number[]): Promise<Map<number | null, number>> {
  const counts = await db().job.groupBy({
    by: ["characterId"],
    where: { characterId: { in: ids } },
    _count: true,
  });
  return new Map(counts.map(({ characterId, _count }) => [characterId, _count]));
}
