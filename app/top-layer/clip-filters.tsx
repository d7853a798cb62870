import type { ReactNode } from "react";
import { OptionFilter } from "@/components/options/option-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { formatJobCode } from "@/lib/core/jobs/job-code";

const METADATA = [
  { value: "complete", label: "complete" },
  { value: "incomplete", label: "incomplete" },
];
const FILES = [
  { value: "with", label: "with one" },
  { value: "without", label: "none" },
];
const SORTS = [
  { value: "created", label: "oldest first" },
  { value: "name", label: "by title" },
  { value: "-name", label: "by title, from Z" },
  { value: "-jobs", label: "most jobs first" },
];

export type ClipFiltersProps = {
  /** The job that the list is limited to; pages of jobs lead here. */
  job: number | null;
  /** What the project that it is limited to is called. */
  projectName: string | null;
  /** At the other end. */
  children: ReactNode;
};

/** What the list is limited to; all of it stands in the address. */
export function ClipFilters({ job, projectName, children }: ClipFiltersProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField label="Search clips" />
      <FilterSelect label="Metadata" param="metadata" options={METADATA} />
      <FilterSelect label="File" param="file" options={FILES} />
      <OptionFilter label="Tag" param="tag" kind="top-layer-tags" chosenName={null} />
      <OptionFilter label="Project" param="project" kind="projects" chosenName={projectName} />
      {job !== null && (
        <FilterSelect label="Job" param="job" options={[{ value: String(job), label: formatJobCode(job) }]} />
      )}
      <FilterSelect label="Sort" param="sort" options={SORTS} anyLabel="newest first" />
      <div className="ml-auto">{children}</div>
    </div>
  );
}
