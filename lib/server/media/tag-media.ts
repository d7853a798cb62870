import type { TagsOfMany } from "@/lib/core/media/edit";
import type { TagChange } from "@/lib/core/tags/tag-change";
import { tagKey } from "@/lib/core/tags/tags";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { changeTags } from "../tags/change-tags";
import type { Tx } from "../tx";
import { requireSelectedMedia } from "./selected-media";

/** Adds tags to several assets and takes others away; from then on their tags are a person's, no longer the prefill's. */
export async function tagMedia(tx: Tx, { add, remove, ...selection }: TagsOfMany): Promise<Outcome<null>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await keepTags(tx, ids, { add, remove });
  await changeTags(tx, "media", ids, { add, remove });
  return outcome(`Tags of ${name} changed`, null);
}

/** Assets that have one of the removed tags, or lack one of the added, will have other tags than the prefill gave them. */
async function keepTags(tx: Tx, ids: readonly number[], { add, remove }: TagChange): Promise<void> {
  await tx.$executeRaw`
    UPDATE MediaAsset AS m
    SET autoFields = trim(replace(' ' || autoFields || ' ', ' tags ', ' ')), updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND instr(' ' || autoFields || ' ', ' tags ') > 0
      AND (${countOf(remove)} > 0 OR ${countOf(add)} < ${add.length})`;
}

/** How many of these tags the asset `m` has. */
function countOf(tags: readonly string[]): Prisma.Sql {
  return Prisma.sql`(
    SELECT count(*) FROM MediaTag mine JOIN Tag t ON t.id = mine.tagId
    WHERE mine.mediaId = m.id AND t.nameKey IN (SELECT value FROM json_each(${JSON.stringify(tags.map(tagKey))})))`;
}
