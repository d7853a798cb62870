import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { db } from "../db";
import { inOrderOf } from "../page-of-ids";
import { shownFile } from "../storage/shown-file";
import { selectTags, tagNames } from "../tags/tag-rows";
import { selectMediaIds } from "./select-media-ids";

/** A review holds at most as many: hours of work, and a list that a browser keeps without noticing. */
const MOST = 20_000;

/** What a review goes through, in the order of the library. */
export async function listReviewIds(query: MediaLibraryQuery): Promise<{ ids: number[]; isCut: boolean }> {
  const ids = await selectMediaIds(query, { limit: MOST + 1 });
  return { ids: ids.slice(0, MOST), isCut: ids.length > MOST };
}

/** What a review or a comparison shows of one file. */
export type ReviewItem = Awaited<ReturnType<typeof listReviewItems>>[number];

/** Those of the given ids that there still are, in their order. */
export async function listReviewItems(ids: number[]) {
  const rows = await db().mediaAsset.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      quality: true,
      rating: true,
      markIn: true,
      markOut: true,
      tags: selectTags,
      job: { select: { id: true, character: { select: { name: true } } } },
      character: { select: { name: true } },
      file: { include: { folder: { select: { state: { select: { offlineAt: true } } } } } },
    },
  });
  return inOrderOf(ids, rows).map(({ title, tags, job, character, file, ...asset }) => ({
    ...asset,
    name: title || file?.originalName || "Untitled",
    tags: tagNames(tags),
    jobId: job?.id ?? null,
    characterName: character?.name ?? job?.character?.name ?? null,
    file: file && shownFile(file),
  }));
}
