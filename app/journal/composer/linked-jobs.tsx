"use client";

import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { formatJobCode } from "@/lib/core/jobs/job-code";

const JobsFinder = dynamic(() => import("@/components/jobs/jobs-finder").then((m) => m.JobsFinder), {
  loading: () => null,
});

export type LinkedJobsProps = { jobIds: readonly number[]; onChange: (jobIds: number[]) => void };

/** Chips that are shown; of more, their number. */
const SHOWN = 6;

/** Whom the prompt is for: one job, or several that get one each. */
export function LinkedJobs({ jobIds, onChange }: LinkedJobsProps) {
  const onToggle = (id: number) =>
    onChange(jobIds.includes(id) ? jobIds.filter((other) => other !== id) : [...jobIds, id]);
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1.5">
      <Popover>
        <PopoverTrigger asChild>
          <Button size="sm" variant="ghost">
            <Link2 aria-hidden />
            {jobIds.length === 0 ? "Link to a job" : "Jobs"}
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label="Jobs" className="w-[min(36rem,calc(100vw-1rem))] overflow-hidden p-0">
          <JobsFinder isLinked={nothingIsLinked} linkedWord="" chosen={jobIds} onToggle={onToggle} />
        </PopoverContent>
      </Popover>
      {jobIds.slice(0, SHOWN).map((id) => (
        <Chip key={id} label={formatJobCode(id)} onRemove={() => onToggle(id)} />
      ))}
      {jobIds.length > SHOWN && <span className="text-sm text-faint">and {jobIds.length - SHOWN} more</span>}
    </div>
  );
}

function nothingIsLinked(): boolean {
  return false;
}
