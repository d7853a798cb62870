"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { problemsOf } from "@/lib/core/prompts/notation/expand";
import { parsePrompt } from "@/lib/core/prompts/notation/parse";
import { type PromptPreview, toldNames } from "@/lib/core/prompts/preview-answer";
import { LIMITS } from "@/lib/core/schema/limits";

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;

/**
 * What a prompt comes to while it is written. Braces are checked at once; which names there are the server knows, and is asked as one
 * types on. `preview` is null for a text without notation.
 */
export function usePreview(text: string, jobIds: readonly number[], seed: string) {
  const [told, setTold] = useState<PromptPreview | null>(null);
  const deferred = useDeferredValue(text);
  const prompt = useMemo(() => parsePrompt(deferred), [deferred]);
  const hasNotation = prompt.nodes.some(({ kind }) => kind !== "text");
  const jobs = jobIds.join();
  useEffect(() => {
    if (!hasNotation || text.length > LIMITS.prompt) return setTold(null);
    const leaving = new AbortController();
    const ask = () =>
      askServer<PromptPreview>("/api/prompts/preview", {
        body: { text, jobIds: jobs === "" ? [] : [Number(jobs.split(",")[0])], seed, count: 1 },
        signal: leaving.signal,
      })
        // While the server is away there is no preview.
        .then(setTold, () => leaving.signal.aborted || setTold(null));
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text, jobs, seed, hasNotation]);
  const problems = useMemo(() => problemsOf(prompt, toldNames(told)), [prompt, told]);
  return { hasNotation, problems, preview: told?.items[0]?.texts[0] ?? null };
}
