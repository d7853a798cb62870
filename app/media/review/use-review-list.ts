"use client";

import { useEffect, useState } from "react";
import { ownChanges } from "@/components/shell/change-toast";
import type { LiveMessage } from "@/components/shell/live-stream";

/** Milliseconds that news are gathered before the list is asked for again: an import tells of itself many times a second. */
const PACE = 1_000;

type List = {
  /** What the review goes through; null until it is known. */
  ids: readonly number[] | null;
  /** What the filters leave by now. */
  newest: readonly number[];
  problem: string | null;
};

/** The fixed list of a review, and what the same filters leave while it goes on. A selection stays what it is. */
export function useReviewList(chosen: number[] | null, search: string): List {
  const [list, setList] = useState<List>({ ids: chosen, newest: [], problem: null });
  const isChosen = chosen !== null;
  useEffect(() => {
    if (isChosen) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      timer = undefined;
      try {
        const response = await fetch(`/api/media/review${search}`, { signal: leaving.signal });
        if (!response.ok) throw new Error(`The list: ${response.status}`);
        const { ids } = (await response.json()) as { ids: number[] };
        setList((before) => ({ ids: before.ids ?? ids, newest: ids, problem: null }));
      } catch {
        if (leaving.signal.aborted) return;
        setList((before) => ({
          ...before,
          problem: "The app's server does not answer. Is it still running?",
        }));
      }
    };
    const onLive = (event: Event) => {
      const { domain, changeId } = (event as CustomEvent<LiveMessage>).detail;
      const isOwn = changeId !== null && ownChanges.has(changeId);
      if (!isOwn && (domain === "media" || domain === "everything")) timer ??= setTimeout(ask, PACE);
    };
    void ask();
    window.addEventListener("pipeline:live", onLive);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      window.removeEventListener("pipeline:live", onLive);
    };
  }, [isChosen, search]);
  return list;
}
