import type { CopyPart } from "@/lib/core/prompts/copy-parts";
import { splitNegative } from "@/lib/core/prompts/negative";
import { expandMany, expandPrompt, type PromptNames } from "@/lib/core/prompts/notation/expand";
import { namesIn } from "@/lib/core/prompts/notation/names-in";
import { parsePrompt } from "@/lib/core/prompts/notation/parse";
import type { PromptPreviewInput } from "@/lib/core/prompts/preview";
import type { PromptPreview } from "@/lib/core/prompts/preview-answer";
import { db } from "../db";
import { NotFoundError, UserError } from "../outcome";
import { hasDraws, readPromptNames } from "./job-pieces";

/** What a prompt that is being written would come to. */
export async function previewPrompt(input: PromptPreviewInput): Promise<PromptPreview> {
  const { text, jobIds, seed, count } = input;
  const prompt = parsePrompt(text);
  const namesOf = await readPromptNames(db(), jobIds, hasDraws([text]));
  const items = (jobIds.length > 0 ? jobIds : [null]).map((jobId) => ({
    jobId,
    texts:
      count === 1
        ? [expandPrompt(prompt, namesOf(jobId), seed)]
        : expandMany(prompt, namesOf(jobId), `${seed} ${jobId ?? ""}`, count),
  }));
  return { items, ...whatIsUnknown(namesOf(jobIds[0] ?? null), namesIn(prompt)) };
}

/** What copying a stored prompt brings now: alternatives drawn by the seed, names filled in from its job. */
export async function copyOf(id: number, part: CopyPart, seed: string): Promise<string> {
  const prompt = await db().prompt.findUnique({ where: { id }, select: { text: true, jobId: true } });
  if (!prompt) throw new NotFoundError("prompt");
  const { text, jobId } = prompt;
  if (part === "written") return text;
  const namesOf = await readPromptNames(db(), jobId === null ? [] : [jobId], hasDraws([text]));
  const expanded = expandPrompt(parsePrompt(text), namesOf(jobId), seed);
  if (part === "all") return expanded;
  const { positive } = splitNegative(expanded);
  if (positive === "") throw new UserError("There is nothing but a negative prompt.");
  return positive;
}

/** What of all that a prompt asks for is not there. */
export function whatIsUnknown(names: PromptNames, { named, drawn }: { named: string[]; drawn: string[] }) {
  return {
    unknownNames: named.filter((name) => names.valueOf(name) === null),
    unknownCategories: drawn.filter((pattern) => names.optionsOf(pattern) === null),
    emptyCategories: drawn.filter((pattern) => names.optionsOf(pattern)?.length === 0),
  };
}
