import { db } from "../db";

/** Tags that a form offers while typing. */
export async function listTagNames(): Promise<string[]> {
  const tags = await db().tag.findMany({
    orderBy: { nameKey: "asc" },
    take: OFFERED,
    select: { name: true },
  });
  return tags.map(({ name }) => name);
}

/** The tags that records of one kind have, for a filter. */
export async function listTagsOf(kind: "archetypes" | "characters" | "ingredients"): Promise<string[]> {
  const tags = await db().tag.findMany({
    where: { [kind]: { some: {} } },
    orderBy: { nameKey: "asc" },
    take: OFFERED,
    select: { name: true },
  });
  return tags.map(({ name }) => name);
}

/** Beyond this a list of suggestions costs more than it helps; typing the tag still works. */
const OFFERED = 2_000;
