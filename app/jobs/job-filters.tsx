import { OptionFilter } from "@/components/options/option-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { type JobStage, jobStages } from "@/lib/core/jobs/list";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import type { getFilterNames } from "@/lib/server/jobs/queries";

export type JobFiltersProps = { names: Awaited<ReturnType<typeof getFilterNames>> };

const STATUSES = jobStatuses.map((value) => ({ value, label: jobStatusLabels[value] }));
const FILES = [{ value: "none", label: "missing" }];
const STAGE_LABELS: Record<JobStage, string> = {
  planned: "in the funnel",
  rendered: "rendered",
  imported: "imported",
  complete: "metadata complete",
  unmapped: "outside of the funnel",
};
const STAGES = jobStages.map((value) => ({ value, label: STAGE_LABELS[value] }));

/** What the list is limited to; all of it stands in the address. */
export function JobFilters({ names }: JobFiltersProps) {
  return (
    <div className="mb-3 flex min-w-0 flex-wrap items-center gap-2">
      <SearchField label="Search jobs" />
      <div className="flex flex-wrap gap-2 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-0.5 max-sm:[&>*]:shrink-0">
        <FilterSelect label="Status" param="status" options={STATUSES} />
        <OptionFilter label="Character" param="characterId" kind="characters" chosenName={names.character} />
        <OptionFilter
          label="Output type"
          param="outputTypeId"
          kind="output-types"
          chosenName={names.outputType}
        />
        <OptionFilter
          label="Ingredient"
          param="ingredientId"
          kind="ingredients"
          chosenName={names.ingredient}
        />
        <OptionFilter label="Project" param="projectId" kind="projects" chosenName={names.project} />
        <FilterSelect label="File" param="file" options={FILES} />
        <FilterSelect label="Funnel" param="stage" options={STAGES} />
      </div>
    </div>
  );
}
