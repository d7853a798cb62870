"use client";

import { CircleDot } from "lucide-react";
import { CharacterStatusLabel } from "@/components/characters/character-status";
import { DataExportAction } from "@/components/data-export/data-export-action";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { BulkRules } from "@/components/rules/bulk-rules";
import { BulkTags } from "@/components/tags/bulk-tags";
import { deleteCharacters, setCharactersStatus, tagCharacters } from "@/lib/actions/characters";
import type { CharacterListQuery } from "@/lib/core/characters/list";
import { characterStatuses } from "@/lib/core/characters/status";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";
import type { CharacterSummary } from "@/lib/server/characters/queries";

export type CharacterBulkProps = {
  selection: Selection<CharacterListQuery>;
  /** Those of the page. */
  characters: readonly CharacterSummary[];
  onDone: () => void;
};

const STATUSES = characterStatuses.map((value) => ({
  value,
  label: <CharacterStatusLabel status={value} />,
}));

/** What can be done with several characters at once, retiring and bringing back among it; each is one change with one Undo. */
export function CharacterBulk({ selection, characters, onDone }: CharacterBulkProps) {
  const name = describeSelection(selection, nouns.character, nameIn(characters));
  const ids = "ids" in selection ? selection.ids : [];
  return (
    <>
      <BulkMenu
        label="Status"
        icon={CircleDot}
        options={STATUSES}
        action={(status) => setCharactersStatus({ ...selection, status })}
      />
      <BulkTags {...{ selection, name }} action={tagCharacters} />
      {ids.length === 1 && <BulkRules source={{ kind: "character", id: ids[0] ?? 0 }} name={name} />}
      <DataExportAction part={{ kind: "characters", selection }} name={name} />
      <BulkDelete domain="characters" {...{ selection, name, onDone }} action={deleteCharacters} />
    </>
  );
}
