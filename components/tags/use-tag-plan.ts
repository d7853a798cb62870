"use client";

import { useEffect, useState } from "react";
import type { TagSelection } from "@/lib/core/tags/schema";
import type { TagPlan } from "@/lib/server/tags/plan";

/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/**
 * What renaming or merging these tags would do; null until it is known. While the name changes, the last answer stays. While it is being done,
 * nothing more is asked: the tags may be gone.
 */
export function useTagPlan(selection: TagSelection, name: string, isBeingDone: boolean): TagPlan | null {
  const [plan, setPlan] = useState<TagPlan | null>(null);
  const query = new URLSearchParams({ selection: JSON.stringify(selection), name: name.trim() }).toString();
  useEffect(() => {
    if (isBeingDone) return;
    const newer = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/tags/plan?${query}`, { signal: newer.signal })
        .then(async (response) => {
          if (response.ok) setPlan(await response.json());
        })
        // Without it the dialog works as well: the server refuses what cannot be done.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      newer.abort();
    };
  }, [query, isBeingDone]);
  return plan;
}
