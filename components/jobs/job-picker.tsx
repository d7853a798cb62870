"use client";

import { ChevronsUpDown, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Command, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import type { FieldControl } from "@/components/ui/field";
import { fieldClasses } from "@/components/ui/field-classes";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { StatusDot } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { cn } from "@/lib/utils";

export type JobPickerProps = Partial<FieldControl> & {
  value: number | null;
  onValueChange: (jobId: number | null) => void;
  placeholder?: string;
};

type Found = { id: number; code: string; title: string; status: JobStatus };

/** One job of any number: the server searches, by code, character, ingredient or output type. */
export function JobPicker({
  value,
  onValueChange,
  placeholder = "No job",
  "aria-required": _isRequired,
  ...control
}: JobPickerProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState("");
  const { jobs, problem } = useFoundJobs(query, isOpen);
  const choose = (id: number | null) => {
    onValueChange(id);
    setIsOpen(false);
  };
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen} modal>
      <div className="relative min-w-0">
        <PopoverTrigger asChild>
          <button
            type="button"
            className={cn(
              fieldClasses,
              "flex h-8 items-center pr-8 pl-2.5 text-left",
              value !== null && "pr-15",
            )}
            {...control}
          >
            <span
              className={cn("min-w-0 flex-1 truncate", value === null ? "text-faint" : "font-mono text-sm")}
            >
              {value === null ? placeholder : formatJobCode(value)}
            </span>
            <ChevronsUpDown aria-hidden className="absolute right-2.5 size-3.5 text-faint" />
          </button>
        </PopoverTrigger>
        {value !== null && (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label="Clear the job"
            className="absolute top-1 right-8 size-6"
            onClick={() => choose(null)}
          >
            <X aria-hidden />
          </Button>
        )}
      </div>
      <PopoverContent
        aria-label="Jobs"
        className="w-(--radix-popover-trigger-width) min-w-72 overflow-hidden p-0"
      >
        <Command shouldFilter={false} loop label="Search jobs">
          <CommandInput value={query} onValueChange={setQuery} placeholder="Search jobs" />
          <CommandList label="Jobs">
            {problem && <p className="px-3 py-5 text-center text-failed">{problem}</p>}
            {!problem && jobs?.length === 0 && (
              <p className="px-3 py-5 text-center text-dim">No job fits that.</p>
            )}
            {jobs?.map((job) => (
              <CommandItem key={job.id} value={String(job.id)} onSelect={() => choose(job.id)}>
                <StatusDot tone={job.status} />
                <span className="font-mono text-sm text-faint">{job.code}</span>
                <span className="min-w-0 truncate">{job.title}</span>
              </CommandItem>
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;

function useFoundJobs(query: string, isWanted: boolean) {
  const [state, setState] = useState<{ jobs: Found[] | null; problem: string | null }>({
    jobs: null,
    problem: null,
  });
  useEffect(() => {
    if (!isWanted) return;
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
  }, [query, isWanted]);
  return state;
}
