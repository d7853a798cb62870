import type { ReactNode } from "react";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { projectStatuses, projectStatusLabels } from "@/lib/core/projects/status";

const STATUSES = projectStatuses.map((value) => ({ value, label: projectStatusLabels[value] }));
const ARCHIVED = [
  { value: "with", label: "shown too" },
  { value: "only", label: "only those" },
];
const SORTS = [
  { value: "-name", label: "by name, from Z" },
  { value: "-created", label: "newest first" },
  { value: "created", label: "oldest first" },
  { value: "target", label: "by target date" },
  { value: "status", label: "by status" },
  { value: "-jobs", label: "most jobs first" },
];

/** What the list is limited to; all of it stands in the address. `children` are at the other end. */
export function ProjectFilters({ children }: { children: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField label="Search projects" />
      <FilterSelect label="Status" param="status" options={STATUSES} />
      <FilterSelect label="Archived" param="archived" options={ARCHIVED} anyLabel="left out" />
      <FilterSelect label="Sort" param="sort" options={SORTS} anyLabel="by name" />
      <div className="ml-auto">{children}</div>
    </div>
  );
}
