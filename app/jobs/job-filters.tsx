"use client";

import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { FiltersSheet, SetCount } from "@/components/ui/filters-sheet";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { SearchField } from "@/components/ui/search-field";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";
import type { FilterNames, SetFilter } from "./filter-labels";
import { JobFilterControls, JobMoreFilters } from "./job-filter-controls";

export type JobFiltersProps = {
  names: FilterNames;
  /** Those that are set. */
  set: SetFilter[];
  /** At the end of the controls. */
  children: ReactNode;
};

/** The filters that stand beside the search in a wide window; the others are one click further. */
const WIDE = new Set(["status", "characterId", "outputTypeId", "ingredientId", "projectId", "tag"]);

/** What the list is limited to; all of it stands in the address. In a narrow window the filters are in a sheet of their own. */
export function JobFilters({ names, set, children }: JobFiltersProps) {
  const more = set.filter(({ param }) => !WIDE.has(param)).length;
  return (
    <div className="mb-3 flex min-w-0 flex-col gap-2">
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <SearchField label="Search jobs" />
        <div className="hidden flex-wrap gap-2 lg:flex">
          <JobFilterControls names={names} />
          <Popover>
            <PopoverTrigger asChild>
              <Button>
                <ListFilter aria-hidden />
                More
                <SetCount of={more} />
              </Button>
            </PopoverTrigger>
            <PopoverContent aria-label="More filters" className="w-96">
              <JobMoreFilters />
            </PopoverContent>
          </Popover>
        </div>
        <FiltersSheet set={set.length}>
          <JobFilterControls names={names} />
          <JobMoreFilters />
        </FiltersSheet>
        {children}
        {set.length > 0 && <ClearAll set={set} />}
      </div>
      {set.length > 0 && <SetFilters set={set} />}
    </div>
  );
}

/** A chip for each filter whose control is not in sight. */
function SetFilters({ set }: { set: SetFilter[] }) {
  const { setParams } = useUrlParams();
  const isWide = set.every(({ param }) => WIDE.has(param));
  return (
    <ul
      aria-label="Filters that are set"
      className={cn("flex min-w-0 flex-wrap gap-1.5", isWide && "lg:hidden")}
    >
      {set.map(({ param, label }) => (
        <li key={param} className={cn("flex min-w-0", WIDE.has(param) && "lg:hidden")}>
          <Chip label={label} onRemove={() => setParams({ [param]: null })} />
        </li>
      ))}
    </ul>
  );
}

function ClearAll({ set }: { set: SetFilter[] }) {
  const { setParams } = useUrlParams();
  const clear = () => setParams(Object.fromEntries([...set.map(({ param }) => [param, null]), ["q", null]]));
  return (
    <Button variant="ghost" onClick={clear}>
      Clear all filters
    </Button>
  );
}
