import { normalizeTag, tagKey, uniqueTags } from "@/lib/core/tags/tags";
import type { Tx } from "../db";

/**
 * Rows for a record's tag table, in the order given; tags that do not exist yet are created. For nested writes:
 * `tags: { create: await tagRows(tx, input.tags) }`, and on update `tags: { deleteMany: {}, create: … }`.
 */
export async function tagRows(
  tx: Tx,
  tags: readonly string[],
): Promise<{ tagId: number; position: number }[]> {
  const names = uniqueTags(tags);
  const keys = names.map(tagKey);
  const known = await tx.tag.findMany({
    where: { nameKey: { in: keys } },
    select: { id: true, nameKey: true },
  });
  const idOf = new Map(known.map(({ nameKey, id }) => [nameKey, id]));
  for (const name of names) {
    const nameKey = tagKey(name);
    if (idOf.has(nameKey)) continue;
    const { id } = await tx.tag.create({ data: { name: normalizeTag(name), nameKey }, select: { id: true } });
    idOf.set(nameKey, id);
  }
  return keys.map((key, position) => ({ tagId: idOf.get(key) ?? 0, position }));
}

/** How a query selects tags, so that `tagNames` can read them. */
export const selectTags = {
  orderBy: { position: "asc" },
  select: { tag: { select: { name: true } } },
} as const;

export function tagNames(rows: { tag: { name: string } }[]): string[] {
  return rows.map(({ tag }) => tag.name);
}
