import { formatJobCode } from "@/lib/core/jobs/job-code";
import { autoFields, formatAutoFields } from "@/lib/core/media/auto-fields";
import { displayName } from "@/lib/core/media/display-name";
import { prefill } from "@/lib/core/media/prefill";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import { type Outcome, outcome } from "../outcome";
import { getSettings } from "../settings/queries";
import { quoted } from "../storage/sniff";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { moveJobOn } from "./move-job-on";
import { libraryPathOf, type PrefillJob, prefillSource, requirePrefillJob } from "./prefill-source";
import { type NewFile, storeMediaFile } from "./store-media-file";

export type AddMediaInput = {
  files: NewFile[];
  jobId: number | null;
  /** "Submit & complete": the job is complete with these files. */
  complete: boolean;
};

export type AddedMedia = {
  id: number;
  title: string;
  jobId: number | null;
  /** Duplicate: the job (or, without a job, the library) has these bytes already; nothing was added. */
  status: "added" | "duplicate";
  fileId: number;
  originalName: string;
};

/**
 * Makes media assets of files, their metadata prefilled from the job, and moves the job on. The files must be on disk
 * already; they are moved to their readable names after the commit.
 */
export async function addMedia(
  tx: Tx,
  { files, jobId, complete }: AddMediaInput,
): Promise<Outcome<AddedMedia[]>> {
  const job = jobId === null ? null : await requirePrefillJob(tx, jobId);
  const { prefill: templates } = await getSettings(tx);
  const added: AddedMedia[] = [];
  for (const file of files) added.push(await addOne(tx, file, job, templates));
  if (job && added.length > 0) await moveJobOn(tx, job, complete);
  return outcome(sentenceFor(added, job), added);
}

async function addOne(
  tx: Tx,
  file: NewFile,
  job: PrefillJob | null,
  templates: PrefillTemplates,
): Promise<AddedMedia> {
  const { originalName, extension } = file;
  const fileTitle = displayName(originalName);
  const stored = await storeMediaFile(
    tx,
    file,
    libraryPathOf(job, { fileTitle, extension, date: new Date() }),
  );
  const known = { jobId: job?.id ?? null, fileId: stored.id, originalName };
  const same = stored.isNew
    ? null
    : await tx.mediaAsset.findFirst({
        where: { fileId: stored.id, ...(job && { jobId: job.id }) },
        orderBy: { id: "asc" },
        select: { id: true, title: true, jobId: true },
      });
  if (same) return { ...known, ...same, status: "duplicate" };

  const { embeddedPrompt } = stored;
  const { tags, ...texts } = prefill(prefillSource(job, { embeddedPrompt, fileTitle }), templates);
  const { id } = await tx.mediaAsset.create({
    data: {
      ...texts,
      jobId: job?.id ?? null,
      fileId: stored.id,
      autoFields: formatAutoFields(autoFields),
      tags: { create: await tagRows(tx, tags) },
    },
    select: { id: true },
  });
  return { ...known, id, title: texts.title, status: "added" };
}

function sentenceFor(added: AddedMedia[], job: PrefillJob | null): string {
  const fresh = added.filter(({ status }) => status === "added");
  const where = job ? `added to ${formatJobCode(job.id)}` : "added";
  if (fresh.length > 1) return `${fresh.length} files ${where}`;
  const only = fresh[0] ?? added[0];
  return only ? `${quoted(only.originalName)} ${where}` : "Nothing added";
}
