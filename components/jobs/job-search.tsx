"use client";

import { useEffect, useState } from "react";
import { Command, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { StatusDot } from "@/components/ui/status-dot";
import type { JobStatus } from "@/lib/core/jobs/schema";

type Found = { id: number; code: string; title: string; status: JobStatus };

/** A field and the jobs that fit it, newest first: the server searches, by code, character, ingredient or output type. */
export function JobSearch({ onChoose }: { onChoose: (jobId: number) => void }) {
  const [query, setQuery] = useState("");
  const { jobs, problem } = useFoundJobs(query);
  return (
    <Command shouldFilter={false} loop label="Search jobs">
      <CommandInput value={query} onValueChange={setQuery} placeholder="Search jobs" />
      <CommandList label="Jobs">
        {problem && <p className="px-3 py-5 text-center text-failed">{problem}</p>}
        {!problem && jobs?.length === 0 && (
          <p className="px-3 py-5 text-center text-dim">No job fits that.</p>
        )}
        {jobs?.map((job) => (
          <CommandItem key={job.id} value={String(job.id)} onSelect={() => onChoose(job.id)}>
            <StatusDot tone={job.status} />
            <span className="font-mono text-sm text-faint">{job.code}</span>
            <span className="min-w-0 truncate">{job.title}</span>
          </CommandItem>
        ))}
      </CommandList>
    </Command>
  );
}

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;

function useFoundJobs(query: string) {
  const [state, setState] = useState<{ jobs: Found[] | null; problem: string | null }>({
    jobs: null,
    problem: null,
  });
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/jobs?${new URLSearchParams({ q: query, limit: "30" })}`, {
          signal: leaving.signal,
        });
        const answer = await response.json();
        setState(
          response.ok ? { jobs: answer.items, problem: null } : { jobs: null, problem: answer.error.message },
        );
      } catch {
        if (!leaving.signal.aborted) setState({ jobs: null, problem: "The app's server does not answer." });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [query]);
  return state;
}
