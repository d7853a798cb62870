"use client";

import { useState } from "react";
import { blankStep, type DraftStep, stepOf } from "@/lib/core/media/batch/draft-step";
import { BatchStep, BatchSteps } from "@/lib/core/media/batch/steps";

/** The steps that are being put together, and what is wrong with each once somebody has tried to take them. */
export function useDraftSteps() {
  const [drafts, setDrafts] = useState<DraftStep[]>([blankStep(0)]);
  const [isTried, setIsTried] = useState(false);
  const change = (key: number, part: Partial<DraftStep>) =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const parsed = drafts.map((draft) => BatchStep.safeParse(stepOf(draft)));
  return {
    drafts,
    change,
    add: () => setDrafts((all) => [...all, blankStep(Math.max(...all.map(({ key }) => key)) + 1)]),
    remove: (key: number) => setDrafts((all) => all.filter((draft) => draft.key !== key)),
    /** Those that say something whole: what the preview shows. */
    steps: parsed.flatMap(({ data }) => (data ? [data] : [])),
    problems: parsed.map((result) => (isTried ? messagesOf(result.error?.issues ?? []) : NONE)),
    /** The steps when all are whole, else null: from then on each says what it lacks. */
    tryAll: () => {
      setIsTried(true);
      return BatchSteps.safeParse({ steps: drafts.map(stepOf) }).data?.steps ?? null;
    },
  };
}

const NONE: Record<string, string> = {};

function messagesOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ""), message]));
}
