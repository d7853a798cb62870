import { joinWords } from "@/lib/core/changes/changed-fields";
import { tagKinds } from "@/lib/core/tags/kinds";
import type { TagMerge, TagRename, TagSelection } from "@/lib/core/tags/schema";
import { tagKey } from "@/lib/core/tags/tags";
import { idList } from "../id-list";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { requireSelectedTags } from "./selected-tags";
import { tagTables } from "./tag-tables";

/** Another spelling of the same tag; the name of another tag is refused, because that would be a merge. */
export async function renameTag(tx: Tx, { id, name }: TagRename): Promise<Outcome<{ id: number }>> {
  const before = await tx.tag.findUnique({ where: { id }, select: { name: true } });
  if (!before) throw new NotFoundError("tag");
  const nameKey = tagKey(name);
  const same = await tx.tag.findUnique({ where: { nameKey }, select: { id: true, name: true } });
  if (same && same.id !== id) {
    const message = `There is a tag ${same.name} already. Merge the two instead.`;
    throw new UserError(message, { name: message });
  }
  await tx.tag.update({ where: { id }, data: { name, nameKey }, select: { id: true } });
  return outcome(`Tag ${before.name} renamed to ${name}`, { id });
}

/**
 * All of them become the one tag `name`; it is made when there is none. A record that has several of them keeps the place of the
 * first in its order.
 */
export async function mergeTags(tx: Tx, { name, ...selection }: TagMerge): Promise<Outcome<{ id: number }>> {
  const merged = await requireSelectedTags(tx, selection);
  const nameKey = tagKey(name);
  const known = await tx.tag.findUnique({ where: { nameKey }, select: { id: true, name: true } });
  const target =
    known ?? (await tx.tag.create({ data: { name, nameKey }, select: { id: true, name: true } }));
  const sources = merged.filter(({ id }) => id !== target.id);
  if (sources.length === 0) return outcome("Nothing changed", { id: target.id });

  const sourceIds = sources.map(({ id }) => id);
  for (const kind of tagKinds) await moveTag(tx, tagTables[kind], sourceIds, target.id);
  await tx.$executeRaw`DELETE FROM Tag WHERE id IN ${idList(sourceIds)}`;
  return outcome(`${listed(sources)} merged into ${target.name}`, { id: target.id });
}

/** Records stay as they are, without them. */
export async function deleteTags(tx: Tx, selection: TagSelection): Promise<Outcome<{ deleted: number }>> {
  const tags = await requireSelectedTags(tx, selection);
  await tx.$executeRaw`DELETE FROM Tag WHERE id IN ${idList(tags.map(({ id }) => id))}`;
  return outcome(`${listed(tags)} deleted`, { deleted: tags.length });
}

async function moveTag(
  tx: Tx,
  { table, owner }: (typeof tagTables)["media"],
  sourceIds: readonly number[],
  targetId: number,
): Promise<void> {
  const all = idList([...sourceIds, targetId]);
  // Whoever has the target already gives it the first place of all; then only one row of each record can be left to move.
  await tx.$executeRaw`
    UPDATE ${table} AS mine
    SET position = (SELECT min(position) FROM ${table} other WHERE other.${owner} = mine.${owner} AND other.tagId IN ${all})
    WHERE tagId = ${targetId}
      AND EXISTS (SELECT 1 FROM ${table} other WHERE other.${owner} = mine.${owner}
        AND other.tagId IN ${idList(sourceIds)} AND other.position < mine.position)`;
  await tx.$executeRaw`
    DELETE FROM ${table} AS mine
    WHERE tagId IN ${idList(sourceIds)}
      AND EXISTS (SELECT 1 FROM ${table} other WHERE other.${owner} = mine.${owner} AND other.tagId IN ${all}
        AND (other.tagId = ${targetId} OR (other.position, other.tagId) < (mine.position, mine.tagId)))`;
  await tx.$executeRaw`UPDATE ${table} SET tagId = ${targetId} WHERE tagId IN ${idList(sourceIds)}`;
}

/** Names while they can be read at a glance, a number beyond. */
function listed(tags: readonly { name: string }[]): string {
  if (tags.length > 3) return `${tags.length.toLocaleString("en-US")} tags`;
  return `${tags.length === 1 ? "Tag" : "Tags"} ${joinWords(tags.map(({ name }) => name))}`;
}
