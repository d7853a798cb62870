import type { TagKind } from "@/lib/core/tags/kinds";
import { tagKey } from "@/lib/core/tags/tags";
import { Prisma } from "../generated/prisma/client";

/** The table that gives each kind of record its tags, and the column that names the record. */
export const tagTables: Record<TagKind, { table: Prisma.Sql; owner: Prisma.Sql }> = {
  characters: { table: Prisma.sql`CharacterTag`, owner: Prisma.sql`characterId` },
  archetypes: { table: Prisma.sql`ArchetypeTag`, owner: Prisma.sql`archetypeId` },
  ingredients: { table: Prisma.sql`IngredientTag`, owner: Prisma.sql`ingredientId` },
  media: { table: Prisma.sql`MediaTag`, owner: Prisma.sql`mediaId` },
  topLayerClips: { table: Prisma.sql`TopLayerTag`, owner: Prisma.sql`clipId` },
};

/** Of a list of such records: those that have the tag. */
export function hasTag(kind: TagKind, tag: string): Prisma.Sql {
  const { table, owner } = tagTables[kind];
  return Prisma.sql`id IN (SELECT ${owner} FROM ${table} JOIN Tag ON Tag.id = tagId WHERE Tag.nameKey = ${tagKey(tag)})`;
}
