import type { MediaSelection } from "@/lib/core/media/edit";
import type { ExportSource } from "@/lib/core/media/export/options";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelectedJobs } from "../jobs/selected-jobs";
import { requireSelectedMedia } from "../media/selected-media";
import { UserError } from "../outcome";
import { requireSelected } from "../selected-records";
import { selectableClips } from "../top-layer/queries";

/** What is exported: files of the library, or the composite files of clips. */
export type Exported = { kind: "media" | "clips"; ids: number[] };

/** In the order in which they are named and numbered. */
export async function selectExported(source: ExportSource): Promise<Exported> {
  if ("clips" in source)
    return { kind: "clips", ids: (await requireSelected(db(), source.clips, selectableClips)).ids };
  if ("media" in source) return { kind: "media", ids: await mediaIdsOf(source.media) };
  const jobIds = await requireSelectedJobs(db(), source.jobs);
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM MediaAsset WHERE jobId IN ${idList(jobIds)} ORDER BY jobId, id`;
  if (rows.length === 0) throw new UserError("These jobs have no files.");
  return { kind: "media", ids: rows.map(({ id }) => Number(id)) };
}

/** Those that are named one by one keep their order, which is that of the list they were chosen in. */
async function mediaIdsOf(selection: MediaSelection): Promise<number[]> {
  const { ids } = await requireSelectedMedia(db(), selection);
  if ("all" in selection) return ids;
  const found = new Set(ids);
  return selection.ids.filter((id) => found.has(id));
}
