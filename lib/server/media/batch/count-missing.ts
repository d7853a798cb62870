import type { MetadataField } from "@/lib/core/media/completeness";
import type { MediaSelection } from "@/lib/core/media/edit";
import { db } from "../../db";
import { idList } from "../../id-list";
import { requireSelectedMedia } from "../selected-media";

export type MissingCounts = { total: number; complete: number } & Record<MetadataField, number>;

/** How many of a selection lack which field of complete metadata. */
export async function countMissing(selection: MediaSelection): Promise<MissingCounts> {
  const { ids } = await requireSelectedMedia(db(), selection);
  const [row] = await db().$queryRaw<Record<keyof MissingCounts, bigint | number | null>[]>`
    WITH lacking AS (
      SELECT trim(title) = '' AS title, trim(description) = '' AS description, trim(seoTitle) = '' AS seoTitle,
        trim(seoDescription) = '' AS seoDescription,
        NOT EXISTS (SELECT 1 FROM MediaTag WHERE mediaId = MediaAsset.id) AS tags
      FROM MediaAsset WHERE id IN ${idList(ids)}
    )
    SELECT count(*) AS total, sum(title + description + seoTitle + seoDescription + tags = 0) AS complete, sum(title) AS title,
      sum(description) AS description, sum(tags) AS tags, sum(seoTitle) AS seoTitle, sum(seoDescription) AS seoDescription
    FROM lacking`;
  const counts = Object.entries(row ?? {}).map(([name, count]) => [name, Number(count ?? 0)]);
  return Object.fromEntries(counts) as MissingCounts;
}
