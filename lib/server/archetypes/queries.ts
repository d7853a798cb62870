import type { ArchetypeListQuery, ArchetypeSort } from "@/lib/core/archetypes/list";
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
export type ArchetypeSummary = Awaited<ReturnType<typeof listArchetypes>>["archetypes"][number];

export async function listArchetypes(query: ArchetypeListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Archetype`,
    where: archetypeConditions(query),
    orderBy: ORDERS[query.sort],
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, counts] = await Promise.all([
    db().archetype.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        name: true,
        subtype: true,
        description: true,
        createdAt: true,
        image: selectImage,
        tags: selectTags,
      },
    }),
    countCharacters(ids),
  ]);
  const archetypes = inOrderOf(ids, rows).map(({ tags, ...archetype }) => ({
    ...archetype,
    tags: tagNames(tags),
    characterCount: counts.get(archetype.id) ?? 0,
  }));
  return { archetypes, ...page };
}

/** One archetype with everything its page and its form show, or null. */
export async function getArchetype(id: number) {
  const archetype = await db().archetype.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      subtype: true,
      description: true,
      createdAt: true,
      updatedAt: true,
      image: selectImage,
      tags: selectTags,
    },
  });
  return archetype && { ...archetype, tags: tagNames(archetype.tags) };
}

export type ArchetypeRecord = NonNullable<Awaited<ReturnType<typeof getArchetype>>>;

/** Its neighbours in the list that the query describes. */
export function getArchetypeNeighbours(id: number, query: ArchetypeListQuery) {
  return neighboursOf(
    { from: Prisma.sql`Archetype`, where: archetypeConditions(query), orderBy: ORDERS[query.sort] },
    id,
  );
}

/** How much hangs on one archetype: its characters by status, their jobs, and the rules that name it. */
export async function getArchetypeNumbers(id: number) {
  const [byStatus, jobs, rules] = await Promise.all([
    db().character.groupBy({ by: ["status"], where: { archetypeId: id }, _count: true }),
    db().job.count({ where: { character: { archetypeId: id } } }),
    db().rule.count({ where: { sourceArchetypeId: id } }),
  ]);
  const charactersByStatus = Object.fromEntries(byStatus.map(({ status, _count }) => [status, _count]));
  const characters = byStatus.reduce((sum, { _count }) => sum + _count, 0);
  return { characters, charactersByStatus, jobs, rules };
}

/** The one that a filter names, or null. */
export async function getArchetypeName(id: number): Promise<{ id: number; name: string } | null> {
  return db().archetype.findUnique({ where: { id }, select: { id: true, name: true } });
}

const CHARACTERS = Prisma.sql`(SELECT count(*) FROM Character c WHERE c.archetypeId = Archetype.id)`;

const ORDERS: Record<ArchetypeSort, Prisma.Sql> = {
  ...orderByNameOrAge,
  subtype: Prisma.sql`subtype, nameKey, id`,
  "-subtype": Prisma.sql`subtype DESC, nameKey, id`,
  characters: Prisma.sql`${CHARACTERS}, nameKey, id`,
  "-characters": Prisma.sql`${CHARACTERS} DESC, nameKey, id`,
};

/** What a selection of them is found in. */
export const selectableArchetypes: SelectableTable<ArchetypeListQuery> = {
  from: Prisma.sql`Archetype`,
  conditionsOf: archetypeConditions,
  noun: nouns.archetype,
};

/** What a query asks of `Archetype`, as SQL conditions that all have to hold. */
function archetypeConditions({ q, subtype, tag }: ArchetypeListQuery): Prisma.Sql[] {
  return [
    ...(q ? [nameContains(q)] : []),
    ...(subtype ? [Prisma.sql`subtype = ${subtype}`] : []),
    ...(tag ? [hasTag("archetypes", tag)] : []),
  ];
}

async function countCharacters(ids: number[]): Promise<Map<number | null, number>> {
  const counts = await db().character.groupBy({
    by: ["archetypeId"],
    where: { archetypeId: { in: ids } },
    _count: true,
  });
  return new Map(counts.map(({ archetypeId, _count }) => [archetypeId, _count]));
}
