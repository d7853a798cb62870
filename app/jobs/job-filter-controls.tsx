"use client";

import { OptionFilter } from "@/components/options/option-filter";
import { FilterDays } from "@/components/ui/filter-days";
import { FilterSelect } from "@/components/ui/filter-select";
import { jobPriorities, jobStages } from "@/lib/core/jobs/list-words";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import { describeDays } from "@/lib/core/list/day-words";
import { type FilterNames, plannedLabels, slowLabel, stageLabels } from "./filter-labels";

const STATUSES = jobStatuses.map((value) => ({ value, label: jobStatusLabels[value] }));
const IN_PROGRESS = [{ value: "slow", label: slowLabel }];
const FILES = [{ value: "none", label: "missing" }];
const STAGES = jobStages.map((value) => ({ value, label: stageLabels[value] }));
const PRIORITIES = jobPriorities.map((value) => ({ value, label: value }));
const PAST = words("today", "last-7", "last-30", "last-365");
const PLANNED = [
  { value: "overdue", label: plannedLabels.overdue },
  ...words("today", "next-7", "next-30"),
  { value: "none", label: plannedLabels.none },
];

/** Status and what the job is made of. */
export function JobFilterControls({ names }: { names: FilterNames }) {
  return (
    <>
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
      <OptionFilter label="Tag" param="tag" kind="tags" chosenName={null} />
    </>
  );
}

/** Days, priority, file and funnel. */
export function JobMoreFilters() {
  return (
    <div className="flex w-full flex-col gap-2.5">
      <FilterDays label="Created" param="created" words={PAST} />
      <FilterDays label="Planned for" param="planned" words={PLANNED} />
      <FilterDays label="Rendered" param="rendered" words={PAST} />
      <div className="flex flex-wrap gap-2 pt-1">
        <FilterSelect label="Priority" param="priority" options={PRIORITIES} />
        <FilterSelect label="In progress" param="inProgress" options={IN_PROGRESS} />
        <FilterSelect label="File" param="file" options={FILES} />
        <FilterSelect label="Funnel" param="stage" options={STAGES} />
      </div>
      <p className="text-sm text-faint">
        A tag counts when the character or one of the ingredients has it. A raised priority is above 0.
      </p>
    </div>
  );
}

function words(...values: string[]) {
  return values.map((value) => ({ value, label: describeDays(value) }));
}
