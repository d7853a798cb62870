import { formatJobCode } from "@/lib/core/jobs/job-code";
import { displayName } from "@/lib/core/media/display-name";
import { type Outcome, outcome } from "../outcome";
import { quoted } from "../storage/sniff";
import type { Tx } from "../tx";
import { addAssets } from "./add-assets";
import { jobsOfNames } from "./jobs-of-names";
import { moveJobsOn } from "./move-job-on";
import { libraryPathOf, type PrefillJob, requirePrefillJob } from "./prefill-source";
import { type NewFile, storeMediaFile } from "./store-media-file";

export type AddMediaInput = {
  files: NewFile[];
  /** Null: each file goes to the job whose code its name holds, if there is one. */
  jobId: number | null;
  /** "Submit & complete": the job is complete with these files. */
  complete: boolean;
  /** Nothing is added whose bytes any asset has: a person is asked. */
  isAsking?: boolean;
};

export type AddedMedia = {
  id: number;
  title: string;
  jobId: number | null;
  /** Duplicate: the job (or, without a job or when a person is asked, the library) has these bytes already; nothing was added. */
  status: "added" | "duplicate";
  /** The job that a duplicate was meant for. */
  wantedJobId?: number | null;
  fileId: number;
  originalName: string;
};

/**
 * Makes media assets of files, their metadata prefilled from the job, and moves the job on. The files must be on disk
 * already; they are moved to their readable names after the commit.
 */
export async function addMedia(
  tx: Tx,
  { files, jobId, complete, isAsking = false }: AddMediaInput,
): Promise<Outcome<AddedMedia[]>> {
  const chosen = jobId === null ? null : await requirePrefillJob(tx, jobId);
  const names = files.map(({ originalName }) => originalName);
  const named = chosen ? new Map<string, PrefillJob>() : await jobsOfNames(tx, names);
  const added: AddedMedia[] = [];
  const jobs = new Map<number, PrefillJob>();
  for (const file of files) {
    const job = chosen ?? named.get(file.originalName) ?? null;
    const one = await addOne(tx, file, job, chosen !== null && !isAsking);
    added.push(one);
    if (job && (one.status === "added" || (chosen && one.jobId === job.id))) jobs.set(job.id, job);
  }
  await moveJobsOn(tx, [...jobs.values()], complete);
  return outcome(sentenceFor(added, jobs.size), added);
}

/** `isSure`: a person named the job, so that bytes which other jobs have are an asset of this one too. */
async function addOne(tx: Tx, file: NewFile, job: PrefillJob | null, isSure: boolean): Promise<AddedMedia> {
  const { originalName, extension } = file;
  const wanted = libraryPathOf(job, { fileTitle: displayName(originalName), extension, date: new Date() });
  const { id: fileId, isNew, embeddedPrompt } = await storeMediaFile(tx, file, wanted);
  const known = { jobId: job?.id ?? null, fileId, originalName };
  const same = isNew ? null : await findSame(tx, fileId, job?.id ?? null, isSure);
  if (same) return { ...known, ...same, status: "duplicate", wantedJobId: known.jobId };
  const [asset] = await addAssets(tx, [{ fileId, originalName, embeddedPrompt, job }]);
  return { ...known, id: asset?.id ?? 0, title: asset?.title ?? "", status: "added" };
}

/** The asset of the job that has this file, else (unless the job is sure) any. */
async function findSame(tx: Tx, fileId: number, jobId: number | null, isSure: boolean) {
  const first = { orderBy: { id: "asc" }, select: { id: true, title: true, jobId: true } } as const;
  const ofJob = jobId === null ? null : await tx.mediaAsset.findFirst({ where: { fileId, jobId }, ...first });
  return ofJob ?? (isSure ? null : tx.mediaAsset.findFirst({ where: { fileId }, ...first }));
}

/** What a person reads of files that came in; their jobs only where they all belong to one. */
function sentenceFor(added: AddedMedia[], jobCount: number): string {
  const fresh = added.filter(({ status }) => status === "added");
  const [only] = fresh.length > 0 ? fresh : added;
  if (!only) return "Nothing added";
  const isOneJob = jobCount === 1 && fresh.every(({ jobId }) => jobId === only.jobId);
  const where = isOneJob && only.jobId !== null ? `added to ${formatJobCode(only.jobId)}` : "added";
  return fresh.length > 1 ? `${fresh.length} files ${where}` : `${quoted(only.originalName)} ${where}`;
}
