"use client";

import { FilterSelect } from "@/components/ui/filter-select";
import type { JobSort } from "@/lib/core/jobs/list-words";

const SORTS: { value: JobSort; label: string }[] = [
  { value: "id", label: "oldest first" },
  { value: "-priority", label: "priority" },
  { value: "plannedFor", label: "planned date" },
  { value: "character", label: "character" },
  { value: "outputType", label: "output type" },
];

/** The order of the cards; the table has its headers for that. */
export function JobSortSelect() {
  return <FilterSelect label="Order" param="sort" options={SORTS} anyLabel="newest first" />;
}
