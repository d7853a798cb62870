"use client";

import { useEffect, useState } from "react";
import type { Bounds } from "@/lib/core/combinations/bounds";
import type { RuleSummary } from "@/lib/server/rules/queries";

/** What the rules in sight remove, asked for after the page stands and again whenever it is refreshed. */
export function useRemoved(rules: readonly RuleSummary[]): ReadonlyMap<number, Bounds> {
  const [removed, setRemoved] = useState<ReadonlyMap<number, Bounds>>(new Map());
  useEffect(() => {
    if (rules.length === 0) return;
    const leaving = new AbortController();
    fetch(`/api/rules/removes?ids=${rules.map(({ id }) => id).join(",")}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) return;
        const { removes } = (await response.json()) as {
          removes: Record<string, { atLeast: string; atMost: string }>;
        };
        setRemoved(
          new Map(
            Object.entries(removes).map(([id, { atLeast, atMost }]) => [
              Number(id),
              { atLeast: BigInt(atLeast), atMost: BigInt(atMost) },
            ]),
          ),
        );
      })
      // The next refresh asks again.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [rules]);
  return removed;
}
