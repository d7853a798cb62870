import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { KnownFiles } from "@/lib/core/media/submission";
import { type Outcome, outcome, UserError } from "../outcome";
import { quoted } from "../storage/sniff";
import type { Tx } from "../tx";
import { addAssets } from "./add-assets";
import { assignMedia } from "./inbox/assign";
import { moveJobsOn } from "./move-job-on";
import { requirePrefillJob } from "./prefill-source";
import { requireSelectedMedia } from "./selected-media";

export type PlacedFile = { id: number; fileId: number };

/**
 * What a person decides of files that the library had: the assets that have them move to the job, or the job (or the library, without a
 * job) gets second assets of the same stored files. Gives the assets that there are now, by the files.
 */
export async function placeKnownFiles(tx: Tx, input: KnownFiles): Promise<Outcome<PlacedFile[]>> {
  const job = input.jobId === null ? null : await requirePrefillJob(tx, input.jobId);
  if (input.as === "second") return addSeconds(tx, input, job);
  const { sentence } = await assignMedia(tx, { jobs: [{ jobId: input.jobId, ids: input.ids }] });
  if (job && input.complete) await moveJobsOn(tx, [job], true);
  const assets = await tx.mediaAsset.findMany({
    where: { id: { in: input.ids } },
    select: { id: true, fileId: true },
  });
  return outcome(
    sentence,
    assets.flatMap(({ id, fileId }) => (fileId === null ? [] : [{ id, fileId }])),
  );
}

async function addSeconds(
  tx: Tx,
  { ids: wanted, complete }: KnownFiles,
  job: Awaited<ReturnType<typeof requirePrefillJob>> | null,
): Promise<Outcome<PlacedFile[]>> {
  const { ids } = await requireSelectedMedia(tx, { ids: wanted });
  const files = await tx.storedFile.findMany({
    // One job has a file once.
    where: { media: { some: { id: { in: ids } }, ...(job && { none: { jobId: job.id } }) } },
    select: { id: true, originalName: true, generation: { select: { prompt: true } } },
  });
  const [first] = files;
  if (!first)
    throw new UserError(job ? `${formatJobCode(job.id)} has this very file already.` : "These have no file.");
  const added = await addAssets(
    tx,
    files.map(({ id, originalName, generation }) => ({
      ...{ fileId: id, originalName, job },
      embeddedPrompt: generation?.prompt ?? null,
    })),
  );
  if (job) await moveJobsOn(tx, [job], complete);
  const what = files.length === 1 ? quoted(first.originalName) : `${files.length} files`;
  const where = job ? `added to ${formatJobCode(job.id)}` : "added a second time";
  return outcome(
    `${what} ${where}`,
    added.map(({ id }, index) => ({ id, fileId: files[index]?.id ?? 0 })),
  );
}
