import { editManyMedia } from "../../media/batch/edit-many";
import type { Tx } from "../../tx";

/** Media by the jobs that they are to be linked to. */
export type MediaLinks = ReadonlyMap<number, readonly number[]>;

/**
 * Takes out of the rows of an import (attached as `imported`) what they link media of here to, so that it can be linked as a person links it:
 * a row of a table is about the media alone, and what the link means for the job is not in it.
 */
export async function takeMediaLinks(tx: Tx): Promise<MediaLinks> {
  const rows = await tx.$queryRaw<Record<"id" | "jobId", bigint | number>[]>`
    SELECT p.id, p.jobId FROM imported.put_MediaAsset p JOIN MediaAsset m ON m.id = p.id
    WHERE NOT p._isNew AND p.jobId IS NOT NULL AND p.jobId IS NOT m.jobId ORDER BY p.id`;
  await tx.$executeRaw`
    UPDATE imported.put_MediaAsset SET jobId = m.jobId FROM MediaAsset m
    WHERE m.id = put_MediaAsset.id AND put_MediaAsset.jobId IS NOT NULL AND put_MediaAsset.jobId IS NOT m.jobId`;
  const links = new Map<number, number[]>();
  for (const { id, jobId } of rows)
    links.set(Number(jobId), [...(links.get(Number(jobId)) ?? []), Number(id)]);
  return links;
}

/** As by hand: texts that nobody has edited follow the job, and a job that was still to be made is rendered. */
export async function linkMedia(tx: Tx, links: MediaLinks): Promise<void> {
  for (const [jobId, ids] of links) await editManyMedia(tx, { ids: [...ids], steps: [{ op: "job", jobId }] });
}
