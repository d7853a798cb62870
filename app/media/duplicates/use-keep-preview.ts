"use client";

import { useEffect, useState } from "react";
import type { KeepQuestion } from "@/lib/core/media/duplicates/schema";
import type { KeepPreview } from "@/lib/server/media/duplicates/preview";

type Told = { asked: string } & ({ answer: KeepPreview } | { problem: string });

/** What keeping the best would do; asked anew when the question is another one, and not at all for null. */
export function useKeepPreview(question: Partial<KeepQuestion> | null) {
  const [told, setTold] = useState<Told | null>(null);
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    if (asked === null) return;
    const leaving = new AbortController();
    ask(asked, leaving.signal)
      .then(setTold)
      .catch(() => !leaving.signal.aborted && setTold({ asked, problem: NO_ANSWER }));
    return () => leaving.abort();
  }, [asked]);
  const current = told?.asked === asked ? told : null;
  return {
    answer: current && "answer" in current ? current.answer : null,
    problem: current && "problem" in current ? current.problem : null,
  };
}

const NO_ANSWER = "The app's server does not answer. Is it still running?";

async function ask(asked: string, signal: AbortSignal): Promise<Told> {
  const response = await fetch("/api/media/duplicates", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: asked,
    signal,
  });
  const answer = await response.json();
  return response.ok ? { asked, answer } : { asked, problem: answer.error.message };
}
