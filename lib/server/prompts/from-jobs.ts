import type { DraftPreviewInput, PromptsFromJobs } from "@/lib/core/prompts/from-jobs";
import { expandPrompt } from "@/lib/core/prompts/notation/expand";
import { namesIn } from "@/lib/core/prompts/notation/names-in";
import { parsePrompt } from "@/lib/core/prompts/notation/parse";
import { withoutGaps } from "@/lib/core/prompts/template";
import { LIMITS } from "@/lib/core/schema/limits";
import { asCodePoints, cutAtWord } from "@/lib/core/text/cut";
import { hasVisibleCharacter } from "@/lib/core/text/plain-text";
import { db } from "../db";
import { requireSelectedJobs } from "../jobs/selected-jobs";
import { type Outcome, outcome, UserError } from "../outcome";
import { getSettings } from "../settings/queries";
import type { Tx } from "../tx";
import { hasDraws, readPromptNames } from "./job-pieces";
import { whatIsUnknown } from "./preview";
import { nextPosition, requireProject } from "./require-prompts";

/** Drafts that are shown before they are written. */
const SHOWN = 20;

/** Jobs read and prompts written at a time: SQLite takes some thousand parameters in one statement. */
const PORTION = 500;

/** What would be drafted for the first of the jobs, and how many jobs there are. */
export async function previewDrafts({ selection, template: given }: DraftPreviewInput) {
  const template = given ?? (await getSettings()).promptTemplate;
  const ids = await requireSelectedJobs(db(), selection);
  const shown = ids.slice(0, SHOWN);
  const prompt = parsePrompt(template);
  const namesOf = await readPromptNames(db(), shown, hasDraws([template]));
  const items = shown.map((jobId) => ({ jobId, text: draftOf(prompt, namesOf(jobId), jobId) }));
  const unknown = whatIsUnknown(namesOf(shown[0] ?? null), namesIn(prompt));
  return { template, count: ids.length, items, ...unknown };
}

export type DraftPreview = Awaited<ReturnType<typeof previewDrafts>>;

/** One prompt for each job, behind what the project has. A job that says nothing at all gets none. */
export async function draftPrompts(
  tx: Tx,
  { projectId, template, ...selection }: PromptsFromJobs,
): Promise<Outcome<{ drafted: number }>> {
  const ids = await requireSelectedJobs(tx, selection);
  const project = projectId === null ? null : await requireProject(tx, projectId);
  const first = await nextPosition(tx, projectId);
  const prompt = parsePrompt(template);
  let drafted = 0;
  for (let start = 0; start < ids.length; start += PORTION) {
    const portion = ids.slice(start, start + PORTION);
    const namesOf = await readPromptNames(tx, portion, hasDraws([template]));
    const data = portion
      .map((jobId) => ({ jobId, projectId, text: draftOf(prompt, namesOf(jobId), jobId) }))
      .filter(({ text }) => hasVisibleCharacter(text))
      .map((row, index) => ({ ...row, position: first + drafted + index }));
    if (data.length > 0) await tx.prompt.createMany({ data });
    drafted += data.length;
  }
  if (drafted === 0) throw new UserError("None of these jobs has anything that the template asks for.");
  const what = drafted === 1 ? "Prompt" : `${drafted.toLocaleString("en-US")} prompts`;
  return outcome(`${what} drafted${project ? ` in ${project.name}` : ""}`, { drafted });
}

/** The same for the preview and for the prompt: alternatives of the template are drawn by the job. */
function draftOf(
  prompt: Parameters<typeof expandPrompt>[0],
  names: Parameters<typeof expandPrompt>[1],
  jobId: number,
): string {
  return cutAtWord(withoutGaps(expandPrompt(prompt, names, String(jobId))), LIMITS.prompt, asCodePoints);
}
