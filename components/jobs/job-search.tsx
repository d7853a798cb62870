"use client";

import { useState } from "react";
import { Command, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { StatusDot } from "@/components/ui/status-dot";
import { useJobSearch } from "./use-job-search";

/** A field and the jobs that fit it, newest first: the server searches, by code, character, ingredient or output type. */
export function JobSearch({ onChoose }: { onChoose: (jobId: number) => void }) {
  const [query, setQuery] = useState("");
  const { jobs, problem } = useJobSearch(query);
  const [active, setActive] = useState("");
  // Other jobs than before: the list by itself forgets which of them Enter is about.
  const isFound = jobs?.some(({ id }) => String(id) === active);
  const value = isFound ? active : String(jobs?.[0]?.id ?? "");
  return (
    <Command shouldFilter={false} loop label="Search jobs" value={value} onValueChange={setActive}>
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
