"use client";

import { useEffect, useState } from "react";
import { Code } from "@/components/ui/badge";
import { Command, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { FieldError } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusLabel } from "@/components/ui/status-dot";
import { cn } from "@/lib/utils";
import { type FoundJob, useJobSearch } from "./use-job-search";

export type JobsFinderProps = {
  /** Those that are there already are shown, but cannot be chosen again; `linkedWord` says so: "in this project". */
  isLinked: (job: FoundJob) => boolean;
  linkedWord: string;
  /** Numbered in the order of choice. */
  chosen: readonly number[];
  onToggle: (id: number) => void;
};

/** Finds jobs by code, character, output type or ingredient; Enter or a click chooses, the same again takes it back. */
export function JobsFinder({ isLinked, linkedWord, chosen, onToggle }: JobsFinderProps) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState("");
  const { jobs, problem } = useJobSearch(query);
  // Each answer begins at its first job: Enter after typing chooses what was found, not what was there before.
  useEffect(() => {
    const first = jobs?.find((job) => !isLinked(job));
    setActive(first ? String(first.id) : "");
  }, [jobs, isLinked]);
  return (
    <Command
      shouldFilter={false}
      loop
      label="Find jobs"
      value={active}
      onValueChange={setActive}
      className="border-t border-line-soft"
    >
      <CommandInput
        autoFocus
        value={query}
        onValueChange={setQuery}
        placeholder="J0042, a character, an ingredient …"
        aria-label="Find jobs"
      />
      <CommandList label="Jobs" className="h-80">
        {problem && (
          <div className="p-3">
            <FieldError>{problem}</FieldError>
          </div>
        )}
        {!jobs && !problem && <Skeleton className="m-2 h-24" />}
        {jobs?.length === 0 && (
          <p className="px-3 py-8 text-center text-dim">
            {query.trim() === "" ? "There are no jobs yet." : "No job matches."}
          </p>
        )}
        {jobs?.map((job) => (
          <CommandItem
            key={job.id}
            value={String(job.id)}
            disabled={isLinked(job)}
            onSelect={() => onToggle(job.id)}
          >
            <Place index={chosen.indexOf(job.id)} />
            <Code className="shrink-0">{job.code}</Code>
            <span className="min-w-0 flex-1 truncate">{job.title}</span>
            {chosen.includes(job.id) && <span className="sr-only">(chosen)</span>}
            {isLinked(job) ? (
              <span className="shrink-0 text-sm text-faint">{linkedWord}</span>
            ) : (
              <StatusLabel status={job.status} className="shrink-0 max-sm:hidden" />
            )}
          </CommandItem>
        ))}
      </CommandList>
    </Command>
  );
}

/** Where a chosen one will stand among the new ones. */
function Place({ index }: { index: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-4.5 shrink-0 place-items-center rounded-xs border border-line text-xs tabular-nums",
        index >= 0 && "border-transparent bg-primary font-medium text-primary-foreground",
      )}
    >
      {index >= 0 && index + 1}
    </span>
  );
}
