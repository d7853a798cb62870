"use client";

import { ChevronsUpDown, X } from "lucide-react";
import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { FieldControl } from "@/components/ui/field";
import { fieldClasses } from "@/components/ui/field-classes";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { cn } from "@/lib/utils";

export type JobPickerProps = Partial<FieldControl> & {
  value: number | null;
  onValueChange: (jobId: number | null) => void;
  placeholder?: string;
};

/** One job of any number: the server searches, by code, character, ingredient or output type. */
export function JobPicker({
  value,
  onValueChange,
  placeholder = "No job",
  "aria-required": _isRequired,
  ...control
}: JobPickerProps) {
  const [isOpen, setIsOpen] = useState(false);
  const JobSearch = useLater(load, isOpen);
  const choose = (id: number | null) => {
    onValueChange(id);
    setIsOpen(false);
  };
  return (
    <Popover open={isOpen && JobSearch !== null} onOpenChange={setIsOpen} modal>
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
        {JobSearch && <JobSearch onChoose={choose} />}
      </PopoverContent>
    </Popover>
  );
}

const load = () => import("@/components/jobs/job-search").then((module) => module.JobSearch);
