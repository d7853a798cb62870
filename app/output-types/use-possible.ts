"use client";

import { useEffect, useState } from "react";
import type { Bounds } from "@/lib/core/combinations/bounds";

export type Possible = { possible: Bounds; characters: number; emptyCategoryIds: number[] };

/** How many combinations these categories would make possible, counted by the server as they are chosen; null until it is known. */
export function usePossible(categoryIds: readonly number[]): Possible | null {
  const [counted, setCounted] = useState<Possible | null>(null);
  const key = categoryIds.join(",");
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/output-types/possible?categories=${key}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) return setCounted(null);
        const body = await response.json();
        setCounted({ ...body, possible: { atLeast: BigInt(body.atLeast), atMost: BigInt(body.atMost) } });
      })
      // It only informs: the form works without it.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [key]);
  return counted;
}
