"use client";

import { useEffect, useState } from "react";
import type { Selection } from "@/lib/core/list/selection";
import type { DeletePlan } from "@/lib/core/uses/uses";

/** Read each time the dialog opens: what depends on a record changes while the page is open. */
export function useDeletePlan(domain: string, what: number | Selection<unknown>, isOpen: boolean) {
  const [plan, setPlan] = useState<DeletePlan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isOne = typeof what === "number";
  const asked = JSON.stringify(what);
  useEffect(() => {
    if (!isOpen) return;
    const closing = new AbortController();
    setPlan(null);
    setProblem(null);
    const answer = isOne
      ? fetch(`/api/uses/${domain}/${asked}`, { signal: closing.signal })
      : fetch(`/api/uses/${domain}`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: asked,
          signal: closing.signal,
        });
    answer
      .then(async (response) => {
        const body = await response.json();
        if (response.ok) setPlan(body);
        else setProblem(body.error.message);
      })
      .catch(() => {
        if (!closing.signal.aborted) setProblem("The app's server does not answer. Is it still running?");
      });
    return () => closing.abort();
  }, [domain, isOne, asked, isOpen]);
  return { plan, problem };
}
