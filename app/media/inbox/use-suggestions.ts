"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { SUGGESTED_AT_ONCE } from "@/lib/core/media/inbox/list";
import type { FileSuggestions } from "@/lib/server/media/inbox/suggestions";

/** Files around the one that is shown whose suggestions follow every step: what was just assigned speaks for others of its folder. */
const NEAR = 4;
/** Files whose suggestions are looked up in the background: a night's work. */
const MOST = 400;

export type KnownSuggestions = ReadonlyMap<number, FileSuggestions>;

type Answer = { version: number; found: FileSuggestions };

/**
 * Suggestions of the files that wait: of the one that is shown first, then of those after it. One question at a time.
 *
 * @param version another one after every write: what is near is asked for again then
 */
export function useSuggestions(
  waiting: readonly number[],
  shown: number | null,
  version: number,
): KnownSuggestions {
  const [answers, setAnswers] = useState<ReadonlyMap<number, Answer>>(new Map());
  const isAsking = useRef(false);
  const [failures, setFailures] = useState(0);

  useEffect(() => {
    if (isAsking.current || failures > MOST_FAILURES) return;
    const ids = nextToAsk(waiting, shown, version, answers);
    if (ids.length === 0) return;
    isAsking.current = true;
    ask(ids).then(
      (files) => {
        isAsking.current = false;
        const foundOf = new Map(files.map((found) => [found.id, found]));
        const asked = ids.map((id) => [id, { version, found: foundOf.get(id) ?? nothingOf(id) }] as const);
        setAnswers((before) => new Map([...before, ...asked]));
      },
      () => {
        isAsking.current = false;
        setFailures((before) => before + 1);
      },
    );
  }, [waiting, shown, version, answers, failures]);

  return useMemo(() => new Map([...answers].map(([id, { found }]) => [id, found])), [answers]);
}

/** Of a file that went while it was asked for. */
function nothingOf(id: number): FileSuggestions {
  return { id, prompt: "", madeAt: null, jobs: [] };
}

const MOST_FAILURES = 5;

function nextToAsk(
  waiting: readonly number[],
  shown: number | null,
  version: number,
  answers: ReadonlyMap<number, Answer>,
): number[] {
  const at = Math.max(0, waiting.indexOf(shown ?? 0));
  const near = waiting.slice(at, at + NEAR).filter((id) => answers.get(id)?.version !== version);
  const inOrder = [...waiting.slice(at), ...waiting.slice(0, at)].slice(0, MOST);
  const others = near.includes(shown ?? 0)
    ? []
    : inOrder.filter((id) => !answers.has(id) && !near.includes(id));
  return [...near, ...others].slice(0, SUGGESTED_AT_ONCE);
}

async function ask(ids: readonly number[]): Promise<FileSuggestions[]> {
  const address = `/api/media/inbox/suggestions?ids=${ids.join()}`;
  const { files } = await askServer<{ files: FileSuggestions[] }>(address);
  return files;
}
