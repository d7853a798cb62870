import { applySteps } from "@/lib/core/media/batch/apply-steps";
import type { BatchStep } from "@/lib/core/media/batch/steps";
import { getSettings } from "../../settings/queries";
import type { Tx } from "../../tx";
import { readPrefillSources } from "../prefill-sources";
import { boundedReplace } from "./bounded-replace";
import { type BatchMedia, readEditable } from "./read-editable";

export type PlannedEdit = {
  before: BatchMedia;
  after: BatchMedia;
  /** Projects that its job is put into, and is not in yet. */
  joins: number[];
  /** Why steps are left out for it. */
  skips: string[];
};

/** So many assets are read and planned at a time; in between, other requests have their turn. */
const BATCH = 500;

/** What the steps would make of assets, in their order, some hundred at a time. Those that are gone are left out. */
export async function* planBatch(
  reader: Pick<Tx, "$queryRaw" | "job" | "character" | "outputType" | "setting">,
  ids: readonly number[],
  steps: readonly BatchStep[],
): AsyncGenerator<PlannedEdit[]> {
  const { prefill: templates } = await getSettings(reader);
  const replace = boundedReplace();
  const membersOf = await readMembersOf(reader, steps);
  for (let start = 0; start < ids.length; start += BATCH) {
    const media = await readEditable(reader, ids.slice(start, start + BATCH));
    const sourceOf = needsSources(steps)
      ? await readPrefillSources(reader, [...media, ...linksIn(steps)])
      : null;
    const filesOf = await readFilesOf(reader, steps, media);
    yield media.map((before) => {
      const { after, skips } = applySteps(before, steps, {
        templates,
        replace,
        sourceOf: (links) => sourceOf?.(links, before) ?? NOTHING,
        hasFile: (jobId) => before.fileId !== null && (filesOf.get(jobId)?.has(before.fileId) ?? false),
      });
      // Two assets may share a stored file: only the first of them can go to a job.
      if (before.fileId !== null && after.jobId !== before.jobId)
        filesOf.get(after.jobId ?? 0)?.add(before.fileId);
      const { jobId } = after;
      const joins =
        jobId === null ? [] : [...membersOf].flatMap(([id, jobs]) => (jobs.has(jobId) ? [] : [id]));
      return { before, after: { ...before, ...after }, joins, skips };
    });
  }
}

const NOTHING = {
  character: null,
  outputType: null,
  ingredients: [],
  embeddedPrompt: null,
  jobPrompt: null,
  fileTitle: "",
};

function needsSources(steps: readonly BatchStep[]): boolean {
  return steps.some(({ op }) => op === "template" || op === "refill" || op === "job");
}

/** What the steps link to, which the assets do not know yet. */
function linksIn(steps: readonly BatchStep[]) {
  return steps.map((step) => ({
    jobId: step.op === "job" ? step.jobId : null,
    characterId: step.op === "character" ? step.characterId : null,
    outputTypeId: step.op === "output-type" ? step.outputTypeId : null,
  }));
}

/** Files among those of the assets that the jobs of the steps have already. */
async function readFilesOf(
  reader: Pick<Tx, "$queryRaw">,
  steps: readonly BatchStep[],
  media: readonly BatchMedia[],
): Promise<Map<number, Set<number>>> {
  const files = new Map<number, Set<number>>();
  if (!steps.some(({ op }) => op === "job")) return files;
  const fileIds = JSON.stringify(media.map(({ fileId }) => fileId));
  for (const step of steps) {
    if (step.op !== "job" || step.jobId === null) continue;
    const rows = await reader.$queryRaw<{ fileId: bigint | number }[]>`
      SELECT fileId FROM MediaAsset
      WHERE jobId = ${step.jobId} AND fileId IN (SELECT value FROM json_each(${fileIds}))`;
    files.set(step.jobId, new Set(rows.map(({ fileId }) => Number(fileId))));
  }
  return files;
}

/** The jobs that the projects of the steps have already. */
async function readMembersOf(
  reader: Pick<Tx, "$queryRaw">,
  steps: readonly BatchStep[],
): Promise<Map<number, Set<number>>> {
  const members = new Map<number, Set<number>>();
  for (const step of steps) {
    if (step.op !== "project") continue;
    const rows = await reader.$queryRaw<{ jobId: bigint | number }[]>`
      SELECT jobId FROM ProjectJob WHERE projectId = ${step.projectId}`;
    members.set(step.projectId, new Set(rows.map(({ jobId }) => Number(jobId))));
  }
  return members;
}
