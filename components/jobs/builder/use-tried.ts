"use client";

import { useEffect, useState } from "react";
import type { LiveMessage } from "@/components/shell/live-stream";
import type { JobStatus } from "@/lib/core/jobs/schema";

export type TriedJob = { id: number; code: string; status: JobStatus };
export type Tried = { jobs: TriedJob[]; hasMore: boolean };

/** Jobs shown by name; of more there is only said that there are. */
const SHOWN = 6;

/** The jobs that have this combination already; null while that is being asked. Follows what is created elsewhere. */
export function useTried(combination: string | null): Tried | null {
  const [answer, setAnswer] = useState<{ combination: string; tried: Tried } | null>(null);
  useEffect(() => {
    if (combination === null) return;
    const leaving = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ combination, limit: String(SHOWN) });
      const response = await fetch(`/api/jobs?${query}`, { signal: leaving.signal });
      if (!response.ok) return;
      const { items, nextCursor } = (await response.json()) as {
        items: TriedJob[];
        nextCursor: string | null;
      };
      setAnswer({ combination, tried: { jobs: items, hasMore: nextCursor !== null } });
    };
    // Without an answer nothing is said: the server's absence is told where something is saved.
    const askQuietly = () => void ask().catch(() => undefined);
    const onLive = (event: Event) => {
      if (["jobs", "everything"].includes((event as CustomEvent<LiveMessage>).detail.domain)) askQuietly();
    };
    askQuietly();
    window.addEventListener("pipeline:live", onLive);
    return () => {
      leaving.abort();
      window.removeEventListener("pipeline:live", onLive);
    };
  }, [combination]);
  return combination !== null && answer?.combination === combination ? answer.tried : null;
}
