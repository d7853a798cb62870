import type { TagKind } from "@/lib/core/tags/kinds";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { listEnabledRules } from "../rules/queries";
import { tagTables } from "../tags/tag-tables";

/**
 * What pickers choose from, each kind as a whole: thousands of short rows that the browser asks for once and searches by itself.
 * They are not put into pages, which would make each of them hundreds of kilobytes long.
 */
export const optionLists = {
  characters: () =>
    db().character.findMany({
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      select: { id: true, name: true, status: true, archetypeId: true },
    }),
  archetypes: () =>
    db().archetype.findMany({
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  categories: () =>
    db().category.findMany({
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, color: true },
    }),
  /** In category order, then their own. */
  ingredients: () =>
    db().ingredient.findMany({
      orderBy: [{ category: { position: "asc" } }, { categoryId: "asc" }, { position: "asc" }, { id: "asc" }],
      select: { id: true, name: true, code: true, categoryId: true },
    }),
  "output-types": async () => {
    const rows = await db().outputType.findMany({
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        categories: { orderBy: { position: "asc" }, select: { categoryId: true } },
      },
    });
    return rows.map(({ categories, ...row }) => ({
      ...row,
      categoryIds: categories.map(({ categoryId }) => categoryId),
    }));
  },
  /** Tags by which jobs are found: those that a character or an ingredient has. */
  tags: () =>
    db().tag.findMany({
      where: { OR: [{ characters: { some: {} } }, { ingredients: { some: {} } }] },
      orderBy: { nameKey: "asc" },
      select: { id: true, name: true },
    }),
  "archetype-tags": () => tagsOf("archetypes"),
  "character-tags": () => tagsOf("characters"),
  "ingredient-tags": () => tagsOf("ingredients"),
  "media-tags": () => tagsOf("media"),
  "top-layer-tags": () => tagsOf("topLayerClips"),
  /** The newest first: one adds to what one is working at. */
  "top-layer": async () => {
    const clips = await db().topLayerClip.findMany({
      orderBy: { id: "desc" },
      select: { id: true, title: true },
    });
    return clips.map(({ id, title }) => ({ id, name: title }));
  },
  /** Archived ones too: what was chosen has to be named. */
  projects: async () => {
    const rows = await db().project.findMany({
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      select: { id: true, name: true, status: true, archivedAt: true },
    });
    return rows.map(({ archivedAt, ...row }) => ({ ...row, isArchived: archivedAt !== null }));
  },
  models: () => knownTexts(Prisma.sql`model`),
  generators: () => knownTexts(Prisma.sql`generator`),
  /** Those that are enabled: by them pickers know what does not go together. */
  rules: listEnabledRules,
};

/** What files say of their making: steps along the index from each value to the next. They have no ids but their places. */
async function knownTexts(column: Prisma.Sql): Promise<{ id: number; name: string }[]> {
  const rows = await db().$queryRaw<{ value: string }[]>`
    WITH RECURSIVE known (value) AS (
      SELECT min(${column}) FROM GenerationMetadata UNION ALL
      SELECT (SELECT min(${column}) FROM GenerationMetadata WHERE ${column} > value) FROM known WHERE value IS NOT NULL
    )
    SELECT value FROM known WHERE value IS NOT NULL LIMIT 2000`;
  return rows.map(({ value }, index) => ({ id: index + 1, name: value }));
}

/** Tags that records of one kind have. */
async function tagsOf(kind: TagKind): Promise<{ id: number; name: string }[]> {
  const tags = await db().$queryRaw<{ id: bigint | number; name: string }[]>`
    SELECT id, name FROM Tag WHERE EXISTS (SELECT 1 FROM ${tagTables[kind].table} WHERE tagId = Tag.id) ORDER BY nameKey`;
  return tags.map(({ id, name }) => ({ id: Number(id), name }));
}

export type OptionKind = keyof typeof optionLists;
export type OptionRows = { [Kind in OptionKind]: Awaited<ReturnType<(typeof optionLists)[Kind]>> };
