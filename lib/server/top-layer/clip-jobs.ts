import { formatJobCode } from "@/lib/core/jobs/job-code";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { MemberStep } from "@/lib/core/order/order-step";
import { type ClipJobs, MOST_CLIP_JOBS } from "@/lib/core/top-layer/linked-jobs";
import { jobLists, jobsInWords, linkedJobIds, requireJobs, writeJobOrder } from "../jobs/job-lists";
import { type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { requireClip } from "./require-clip";

type Id = { id: number };

const LIST = jobLists.topLayerClips;

/** Adds jobs behind those that are there; a job that is linked already keeps its place. */
export async function linkClipJobs(tx: Tx, { id, jobIds }: ClipJobs): Promise<Outcome<Id>> {
  const { title } = await requireClip(tx, id);
  const linked = await linkedJobIds(tx, LIST, id);
  const added = jobIds.filter((jobId) => !linked.includes(jobId));
  await requireJobs(tx, added);
  requireRoom(linked.length + added.length);
  await writeJobOrder(tx, LIST, id, [...linked, ...added]);
  if (added.length === 0) return outcome(`Top layer clip ${title} has them already`, { id });
  return outcome(`${jobsInWords(added)} linked to top layer clip ${title}`, { id });
}

/** The jobs stay; those that were not linked are left alone. */
export async function unlinkClipJobs(tx: Tx, { id, jobIds }: ClipJobs): Promise<Outcome<Id>> {
  const { title } = await requireClip(tx, id);
  const gone = new Set(jobIds);
  const linked = await linkedJobIds(tx, LIST, id);
  const [kept, taken] = [linked.filter((one) => !gone.has(one)), linked.filter((one) => gone.has(one))];
  await writeJobOrder(tx, LIST, id, kept);
  return outcome(`${jobsInWords(taken)} taken out of top layer clip ${title}`, { id });
}

/** Some places up or down in the clip's order. */
export async function moveClipJob(tx: Tx, { id, memberId, by }: MemberStep): Promise<Outcome<Id>> {
  const { title } = await requireClip(tx, id);
  await writeJobOrder(tx, LIST, id, moveInOrder(await linkedJobIds(tx, LIST, id), memberId, by));
  return outcome(`${formatJobCode(memberId)} ${describeStep(by)} in top layer clip ${title}`, { id });
}

/** @throws UserError at `jobIds` for more jobs than a clip can have */
export function requireRoom(count: number): void {
  if (count <= MOST_CLIP_JOBS) return;
  const message = `A clip is made from at most ${MOST_CLIP_JOBS} jobs; these would be ${count.toLocaleString("en-US")}.`;
  throw new UserError(message, { jobIds: message });
}
