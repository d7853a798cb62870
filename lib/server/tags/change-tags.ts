import type { TagKind } from "@/lib/core/tags/kinds";
import type { TagChange } from "@/lib/core/tags/tag-change";
import { tagKey } from "@/lib/core/tags/tags";
import { idList } from "../id-list";
import type { Tx } from "../tx";
import { tagRows } from "./tag-rows";
import { tagTables } from "./tag-tables";

/** Takes tags away from records of one kind, then adds others behind those that each has: one statement a tag, however many records. */
export async function changeTags(
  tx: Tx,
  kind: TagKind,
  ids: readonly number[],
  { add, remove }: TagChange,
): Promise<void> {
  const { table, owner } = tagTables[kind];
  const removed = await tx.tag.findMany({
    where: { nameKey: { in: remove.map(tagKey) } },
    select: { id: true },
  });
  await tx.$executeRaw`
    DELETE FROM ${table}
    WHERE tagId IN ${idList(removed.map(({ id }) => id))} AND ${owner} IN ${idList(ids)}`;
  for (const { tagId } of await tagRows(tx, add))
    await tx.$executeRaw`
      INSERT INTO ${table} (${owner}, tagId, position)
      SELECT chosen.value, ${tagId}, coalesce((SELECT max(position) + 1 FROM ${table} WHERE ${owner} = chosen.value), 0)
      FROM json_each(${JSON.stringify(ids)}) AS chosen
      WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${owner} = chosen.value AND tagId = ${tagId})`;
}
