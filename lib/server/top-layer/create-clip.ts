import type { MediaSelection } from "@/lib/core/media/edit";
import { foldName } from "@/lib/core/text/fold-name";
import { aggregate, harmlessFields } from "@/lib/core/top-layer/aggregate";
import type { ClipAddition, ClipFromJobs, ClipSource, NewClip } from "@/lib/core/top-layer/schema";
import { jobLists, jobsInWords, writeJobOrder } from "../jobs/job-lists";
import { requireSelectedJobs } from "../jobs/selected-jobs";
import { requireSelectedMedia } from "../media/selected-media";
import { type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { linkClipJobs, requireRoom } from "./clip-jobs";
import { readAggregation } from "./gather";
import { updateClip } from "./mutations";

/** What a clip without a title and without anything to name it after is called. */
const UNTITLED = "Untitled clip";

/** A clip that is made of nothing yet. */
export async function createClip(tx: Tx, { title }: NewClip): Promise<Outcome<{ id: number }>> {
  return outcome(`Top layer clip ${title} created`, await insertClip(tx, title));
}

/** A clip of these jobs, whose media give it what was not written. */
export async function createClipFromJobs(
  tx: Tx,
  { title, isFilled, source }: ClipFromJobs,
): Promise<Outcome<{ id: number }>> {
  const jobIds = await jobIdsOf(tx, source);
  const { id } = await insertClip(tx, title);
  await writeJobOrder(tx, jobLists.topLayerClips, id, jobIds);
  const { before, facts, templates } = await readAggregation(id, tx);
  const fields = harmlessFields(before).filter((field) => isFilled || field === "title");
  const taken = aggregate(before, fields, facts, templates);
  const after = { ...taken, title: taken.title || UNTITLED };
  await updateClip(tx, { id, ...after });
  return outcome(`Top layer clip ${after.title} created from ${jobsInWords(jobIds)}`, { id });
}

/** Behind the jobs that it has; those that are in it already keep their places. */
export async function addToClip(tx: Tx, { id, source }: ClipAddition): Promise<Outcome<{ id: number }>> {
  return linkClipJobs(tx, { id, jobIds: await jobIdsOf(tx, source) });
}

function insertClip(tx: Tx, title: string): Promise<{ id: number }> {
  return tx.topLayerClip.create({ data: { title, titleKey: foldName(title) }, select: { id: true } });
}

/** The jobs in the order in which they were chosen; of files, in that in which the files were. */
async function jobIdsOf(tx: Tx, source: ClipSource): Promise<number[]> {
  const jobIds =
    "jobs" in source ? await requireSelectedJobs(tx, source.jobs) : await jobIdsOfMedia(tx, source.media);
  if (jobIds.length === 0)
    throw new UserError("None of these files belongs to a job, and a clip is made from jobs.");
  requireRoom(jobIds.length);
  return jobIds;
}

async function jobIdsOfMedia(tx: Tx, media: MediaSelection): Promise<number[]> {
  const found = await requireSelectedMedia(tx, media);
  const chosen = "ids" in media ? media.ids : found.ids;
  const rows = await tx.$queryRaw<{ jobId: bigint | number }[]>`
    SELECT m.jobId, min(chosen.key) AS place
    FROM json_each(${JSON.stringify(chosen)}) AS chosen JOIN MediaAsset m ON m.id = chosen.value
    WHERE m.jobId IS NOT NULL GROUP BY m.jobId ORDER BY place`;
  return rows.map(({ jobId }) => Number(jobId));
}
