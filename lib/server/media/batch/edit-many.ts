import { differences, fieldsInWords } from "@/lib/core/media/batch/differences";
import type { BatchEdit, BatchStep } from "@/lib/core/media/batch/steps";
import { addToProject } from "../../jobs/project-links";
import { type LongWork, unwatched } from "../../long-work";
import { NotFoundError, type Outcome, outcome } from "../../outcome";
import type { Tx } from "../../tx";
import { requireReferences } from "../require-references";
import { requireSelectedMedia } from "../selected-media";
import { planBatch } from "./plan";
import { writeEdits } from "./write-edits";

export type EditedMany = { changed: number; skipped: number };

/** Takes the steps on all selected assets, in one change; where a step does not fit an asset, the others are taken. */
export async function editManyMedia(
  tx: Tx,
  { steps, ...selection }: BatchEdit,
  work: LongWork = unwatched,
): Promise<Outcome<EditedMany>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await requireLinks(tx, steps);
  const labels = new Set<string>();
  const joining = new Map<number, Set<number>>();
  const counts = { changed: 0, skipped: 0 };
  let done = 0;
  for await (const planned of planBatch(tx, ids, steps)) {
    const edits = planned.filter(({ before, after, joins, skips }) => {
      const changes = differences(before, after, (_, id) => String(id));
      for (const { label } of changes) labels.add(label);
      counts.changed += Number(changes.length + joins.length > 0);
      counts.skipped += Number(skips.length > 0);
      return changes.length > 0;
    });
    await writeEdits(tx, edits);
    done += planned.length;
    await work.step(done, ids.length);
    for (const { after, joins } of planned)
      for (const id of joins) joining.set(id, (joining.get(id) ?? new Set()).add(after.jobId ?? 0));
  }
  for (const [projectId, jobIds] of joining) await addToProject(tx, projectId, [...jobIds]);
  if (joining.size > 0) labels.add("project");
  if (counts.changed === 0) return outcome("Nothing changed", counts);
  const who = counts.changed === ids.length ? name : filesInWords(counts.changed);
  return outcome(`${who}: ${fieldsInWords(labels)} changed`, counts);
}

function filesInWords(count: number): string {
  return count === 1 ? "1 file" : `${count.toLocaleString("en-US")} files`;
}

/** Refuses what a step links to and does not exist (any more). */
async function requireLinks(tx: Tx, steps: readonly BatchStep[]): Promise<void> {
  const none = { jobId: null, characterId: null, outputTypeId: null };
  for (const step of steps) {
    await requireReferences(tx, none, {
      jobId: step.op === "job" ? step.jobId : null,
      characterId: step.op === "character" ? step.characterId : null,
      outputTypeId: step.op === "output-type" ? step.outputTypeId : null,
    });
    if (step.op !== "project") continue;
    const project = await tx.project.findUnique({ where: { id: step.projectId }, select: { id: true } });
    if (!project) throw new NotFoundError("project");
  }
}
