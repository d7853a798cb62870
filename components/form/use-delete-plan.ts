"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
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
    const { signal } = closing;
    const answer = isOne
      ? askServer<DeletePlan>(`/api/uses/${domain}/${asked}`, { signal })
      : askServer<DeletePlan>(`/api/uses/${domain}`, { body: JSON.parse(asked), signal });
    answer.then(setPlan, (error: Error) => {
      if (!signal.aborted) setProblem(error.message);
    });
    return () => closing.abort();
  }, [domain, isOne, asked, isOpen]);
  return { plan, problem };
}
