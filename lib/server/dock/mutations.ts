import type { DockAct, DockAssignment, DockSubmission } from "@/lib/core/dock/act";
import { undoChange } from "../changes/undo";
import { setJobStatus } from "../jobs/bulk";
import { recordStatus } from "../jobs/record-status";
import { type AddedMedia, addMedia } from "../media/add-media";
import { assignMedia } from "../media/inbox/assign";
import { updateMedia } from "../media/mutations";
import type { NewFile } from "../media/store-media-file";
import { type Outcome, outcome } from "../outcome";
import { notePromptCopy, setPromptsStatus } from "../prompts/mutations";
import type { Tx } from "../tx";

/** What was done in the dock. */
export function performAct(tx: Tx, act: DockAct): Promise<Outcome<unknown>> {
  switch (act.kind) {
    case "job-status":
      return setJobStatus(tx, { ids: [act.jobId], status: act.status });
    case "prompt-copy":
      return notePromptCopy(tx, { id: act.promptId, text: act.text });
    case "prompt-status":
      return setPromptsStatus(tx, { ids: [act.promptId], status: act.status, flagReason: act.flagReason });
    case "assign":
      return assignFromDock(tx, act);
    case "undo":
      return undoChange(tx, { id: act.changeId });
  }
}

/** Files that a watched folder brought become the job's, as if they had been submitted. */
export async function assignFromDock(tx: Tx, act: DockAssignment): Promise<Outcome<null>> {
  const { jobId, mediaIds, complete } = act;
  const { sentence } = await assignMedia(tx, { jobs: [{ jobId, ids: mediaIds }] });
  await writeTexts(tx, mediaIds, act);
  if (complete) await recordStatus(tx, [jobId], "complete");
  return outcome(sentence, null);
}

/** Adds files to a job; a title and tags that a person wrote stand in the place of what prefill gives. */
export async function submitMedia(
  tx: Tx,
  { files, ...form }: DockSubmission & { files: NewFile[] },
): Promise<Outcome<AddedMedia[]>> {
  const { sentence, value } = await addMedia(tx, { files, jobId: form.jobId, complete: form.complete });
  const fresh = value.filter(({ status }) => status === "added").map(({ id }) => id);
  await writeTexts(tx, fresh, form);
  return outcome(sentence, value);
}

async function writeTexts(
  tx: Tx,
  mediaIds: readonly number[],
  { title, tags }: Pick<DockSubmission, "title" | "tags">,
): Promise<void> {
  if (title === undefined && tags === undefined) return;
  for (const id of mediaIds)
    await updateMedia(tx, { id, ...(title !== undefined && { title }), ...(tags !== undefined && { tags }) });
}
