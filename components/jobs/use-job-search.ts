"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { JobStatus } from "@/lib/core/jobs/schema";

/** What the picker shows of a job; the rest of what the server answers is not read. */
export type FoundJob = {
  id: number;
  code: string;
  title: string;
  status: JobStatus;
  outputType: { name: string } | null;
  projects: { id: number }[];
};

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;
const LIMIT = "30";

/** The newest jobs that match, asked of the server; null until the first answer. What was found stays while the next search runs. */
export function useJobSearch(query: string) {
  const [jobs, setJobs] = useState<FoundJob[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const search = async () => {
      const params = new URLSearchParams({ q: query.trim(), limit: LIMIT });
      const { items } = await askServer<{ items: FoundJob[] }>(`/api/jobs?${params}`, {
        signal: leaving.signal,
      });
      setJobs(items);
      setProblem(null);
    };
    const timer = window.setTimeout(
      () => {
        search().catch((error: Error) => {
          if (!leaving.signal.aborted) setProblem(error.message);
        });
      },
      query === "" ? 0 : PAUSE,
    );
    return () => {
      window.clearTimeout(timer);
      leaving.abort();
    };
  }, [query]);
  return { jobs, problem };
}
