"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { Selection } from "@/lib/core/list/selection";
import type { BatchStep } from "@/lib/core/media/batch/steps";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { BatchPreviewAnswer } from "@/lib/server/media/batch/preview";

/** Milliseconds without typing before the server is asked. */
const PAUSE = 200;
const SLICE = 50;

type Told = { asked: string; answer: BatchPreviewAnswer } | { asked: string; problem: string };

/** What the steps would do to the selection, told while they are put together; `more` reads the next slice. */
export function useBatchPreview(selection: Selection<MediaLibraryQuery>, steps: readonly BatchStep[]) {
  const [told, setTold] = useState<Told | null>(null);
  const asked = JSON.stringify({ ...selection, steps });
  const hasSteps = steps.length > 0;
  useEffect(() => {
    if (!hasSteps) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      ask(asked, 0, leaving.signal)
        .then((answer) => setTold({ asked, answer }))
        .catch((error: Error) => !leaving.signal.aborted && setTold({ asked, problem: error.message }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked, hasSteps]);
  const isCurrent = hasSteps && told?.asked === asked;
  const answer = hasSteps && told && "answer" in told ? told.answer : null;
  const more = async () => {
    if (!isCurrent || !answer) return;
    const next = await ask(asked, answer.items.length);
    setTold({ asked, answer: { ...answer, items: [...answer.items, ...next.items] } });
  };
  return {
    /** The last answer stays, dimmed, until the next is there. */
    answer,
    isCurrent,
    problem: isCurrent && told && "problem" in told ? told.problem : null,
    more,
  };
}

function ask(asked: string, offset: number, signal?: AbortSignal): Promise<BatchPreviewAnswer> {
  return askServer("/api/media/batch", { body: { ...JSON.parse(asked), offset, limit: SLICE }, signal });
}
