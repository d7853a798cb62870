import { OptionFilter } from "@/components/options/option-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { promptStatuses, promptStatusLabels } from "@/lib/core/prompts/status";
import type { PromptLibrary } from "@/lib/server/prompts/library";

const STATUSES = promptStatuses.map((value) => ({ value, label: promptStatusLabels[value] }));
const STARRED = [{ value: "yes", label: "only" }];

/** What the library is limited to; all of it stands in the address. */
export function PromptFilters({ names }: { names: PromptLibrary["names"] }) {
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      <SearchField label="Search prompts" />
      <FilterSelect label="Status" param="status" options={STATUSES} />
      <OptionFilter label="Project" param="project" kind="projects" chosenName={names.project} />
      <OptionFilter label="Character" param="character" kind="characters" chosenName={names.character} />
      <FilterSelect label="Starred" param="starred" options={STARRED} />
    </div>
  );
}
