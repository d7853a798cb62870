"use client";

import { useEffect, useState } from "react";
import type { Aggregation } from "@/lib/server/top-layer/gather";

/** What the clip can take from its jobs, asked of the server when the dialog opens, and again after `ask`. */
export function useAggregation(id: number, isOpen: boolean) {
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<{ found: Aggregation | null; problem: string | null }>(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says when to ask once more
  useEffect(() => {
    if (!isOpen) return;
    const leaving = new AbortController();
    const read = async () => {
      const response = await fetch(`/api/top-layer/${id}/aggregate`, { signal: leaving.signal });
      const answer = await response.json();
      setState(
        response.ok ? { found: answer, problem: null } : { found: null, problem: answer.error.message },
      );
    };
    read().catch(() => {
      if (leaving.signal.aborted) return;
      setState({ found: null, problem: "The app's server does not answer. Is it still running?" });
    });
    return () => leaving.abort();
  }, [id, isOpen, asked]);
  return { ...state, ask: () => setAsked((times) => times + 1) };
}

const NOTHING = { found: null, problem: null };
