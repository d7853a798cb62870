// The rule: a step that is being put together keeps what was typed for all that it could be, so that changing one's mind loses nothing.

import { type AutoField, autoFields } from "@/lib/core/media/auto-fields";
import type { MediaQuality } from "@/lib/core/media/schema";
import { type BatchStep, type TextField, textFields } from "./steps";

export type StepTarget =
  | TextField
  | "tags"
  | "quality"
  | "rating"
  | "job"
  | "character"
  | "output-type"
  | "project";

export type StepWay =
  | "set"
  | "append"
  | "prepend"
  | "replace"
  | "template"
  | "clear"
  | "refill"
  | "add"
  | "remove";

export type DraftStep = {
  /** Tells steps apart on the screen. */
  key: number;
  target: StepTarget;
  way: StepWay;
  text: string;
  find: string;
  isPattern: boolean;
  isCaseSensitive: boolean;
  tags: string[];
  quality: MediaQuality;
  rating: number;
  id: number | null;
};

export const targetLabels: Record<StepTarget, string> = {
  title: "Title",
  description: "Description",
  tags: "Tags",
  seoTitle: "SEO title",
  seoDescription: "SEO description",
  prompt: "Prompt",
  notes: "Notes",
  quality: "Quality",
  rating: "Rating",
  job: "Job",
  character: "Character",
  "output-type": "Output type",
  project: "Project of the job",
};

export const wayLabels: Record<StepWay, string> = {
  set: "Set to",
  append: "Add at the end",
  prepend: "Add in front",
  replace: "Find and replace",
  template: "Fill from a template",
  clear: "Clear",
  refill: "Fill in again from the job",
  add: "Add",
  remove: "Take away",
};

/** What can be done with a target, the usual first. */
export function waysOf(target: StepTarget): StepWay[] {
  if (target === "tags") return ["add", "remove", "set", "clear", "refill"];
  if (!isTextField(target)) return [target === "project" ? "add" : "set"];
  const ways: StepWay[] = ["set", "append", "prepend", "replace", "template", "clear"];
  return isAutoField(target) ? [...ways, "refill"] : ways;
}

export function blankStep(key: number): DraftStep {
  return {
    key,
    ...{ target: "title", way: "set", text: "", find: "", isPattern: false, isCaseSensitive: false },
    ...{ tags: [], quality: "approved", rating: 5, id: null },
  };
}

/** What the draft says, to be checked by `BatchStep`. */
export function stepOf(draft: DraftStep): unknown {
  const { target, way, text, find, isPattern, isCaseSensitive, tags, quality, rating, id } = draft;
  if (way === "refill") return { op: "refill", field: target };
  switch (target) {
    case "tags":
      return { op: `tags-${way}`, ...(way !== "clear" && { tags }) };
    case "quality":
      return { op: target, quality };
    case "rating":
      return { op: target, rating };
    case "job":
      return { op: target, jobId: id };
    case "character":
      return { op: target, characterId: id };
    case "output-type":
      return { op: target, outputTypeId: id };
    case "project":
      return { op: target, projectId: id };
    default:
      return way === "replace"
        ? { op: way, field: target, find, text, isPattern, isCaseSensitive }
        : { op: way as BatchStep["op"], field: target, text };
  }
}

function isTextField(target: StepTarget): target is TextField {
  return (textFields as readonly string[]).includes(target);
}

function isAutoField(target: StepTarget): target is AutoField {
  return (autoFields as readonly string[]).includes(target);
}

/** In the order of the file's page. */
export const stepTargets = Object.keys(targetLabels) as StepTarget[];
