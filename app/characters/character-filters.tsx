import type { ReactNode } from "react";
import { FilterCombobox } from "@/components/ui/filter-combobox";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { characterStatuses, characterStatusLabels } from "@/lib/core/characters/status";

export type CharacterFiltersProps = {
  archetypes: readonly { id: number; name: string }[];
  tags: readonly string[];
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
export function CharacterFilters({ archetypes, tags, children }: CharacterFiltersProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SearchField label="Search characters" />
      <FilterSelect label="Status" param="status" options={STATUSES} />
      {archetypes.length > 0 && (
        <FilterCombobox
          label="Archetype"
          param="archetype"
          options={archetypes.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      {tags.length > 0 && (
        <FilterCombobox label="Tag" param="tag" options={tags.map((tag) => ({ value: tag, label: tag }))} />
      )}
      <FilterSelect label="Image" param="image" options={IMAGES} />
      <FilterSelect label="Sort" param="sort" options={SORTS} anyLabel="by name" />
      <div className="ml-auto">{children}</div>
    </div>
  );
}
