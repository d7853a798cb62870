"use client";

import { useMemo } from "react";
import { characterColumns } from "@/components/characters/character-columns";
import { CharacterGallery } from "@/components/characters/character-gallery";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import type { CharacterListQuery } from "@/lib/core/characters/list";
import type { CharacterSummary } from "@/lib/server/characters/queries";
import { CharacterBulk } from "./character-bulk";

export type CharacterListProps = {
  characters: CharacterSummary[];
  list: WholeList<CharacterListQuery>;
  /** The filters, for the links to single characters: `?status=active`, or empty. */
  search: string;
};

/** The characters of one page, as portraits or lines. */
export function CharacterList({ characters, list, search }: CharacterListProps) {
  const columns = useMemo(() => characterColumns(search), [search]);
  const drawn = useDrawn(characters, PICTURES);
  return (
    <DataTable
      name="characters"
      label="Characters"
      rows={characters}
      columns={columns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <CharacterBulk {...{ selection, characters }} onDone={clear} />}
      renderRows={
        list.query.view === "table"
          ? undefined
          : (selection) => <CharacterGallery characters={drawn} {...{ search, selection }} />
      }
    />
  );
}
