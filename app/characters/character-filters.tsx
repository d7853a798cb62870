import type { ReactNode } from "react";
import { OptionFilter } from "@/components/options/option-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { characterStatuses, characterStatusLabels } from "@/lib/core/characters/status";

export type CharacterFiltersProps = {
  /** The one that the list is limited to. */
  archetypeName: string | null;
  /** At the other end. */
  children: ReactNode;
};

const STATUSES = characterStatuses.map((value) => ({ value, label: characterStatusLabels[value] }));
const IMAGES = [
  { value: "with", label: "with one" },
  { value: "without", label: "none" },
];
const SORTS = [
  { value: "-name", label: "by name, from Z" },
  { value: "-created", label: "newest first" },
  { value: "created", label: "oldest first" },
  { value: "status", label: "by status" },
  { value: "archetype", label: "by archetype" },
  { value: "-jobs", label: "most jobs first" },
];

/** What the list is limited to; all of it stands in the address. */
export function CharacterFilters({ archetypeName, children }: CharacterFiltersProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField label="Search characters" />
      <FilterSelect label="Status" param="status" options={STATUSES} />
      <OptionFilter label="Archetype" param="archetype" kind="archetypes" chosenName={archetypeName} />
      <OptionFilter label="Tag" param="tag" kind="character-tags" chosenName={null} />
      <FilterSelect label="Image" param="image" options={IMAGES} />
      <FilterSelect label="Sort" param="sort" options={SORTS} anyLabel="by name" />
      <div className="ml-auto">{children}</div>
    </div>
  );
}
