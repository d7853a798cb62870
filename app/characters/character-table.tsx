"use client";

import { CircleDot } from "lucide-react";
import { useMemo } from "react";
import { characterColumns } from "@/components/characters/character-columns";
import { CharacterStatusLabel } from "@/components/characters/character-status";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { useAction } from "@/components/form/use-action";
import { setCharactersStatus } from "@/lib/actions/characters";
import type { CharacterListQuery } from "@/lib/core/characters/list";
import { characterStatuses } from "@/lib/core/characters/status";
import type { CharacterSummary } from "@/lib/server/characters/queries";

export type CharacterTableProps = {
  characters: CharacterSummary[];
  list: WholeList<CharacterListQuery>;
  /** The filters, for the links to single characters: `?status=active`, or empty. */
  search: string;
};

const STATUSES = characterStatuses.map((value) => ({
  value,
  label: <CharacterStatusLabel status={value} />,
}));

/** Characters as lines; several can be retired and brought back at once. */
export function CharacterTable({ characters, list, search }: CharacterTableProps) {
  const columns = useMemo(() => characterColumns(search), [search]);
  const [setStatus, isPending] = useAction(setCharactersStatus);
  return (
    <DataTable
      name="characters"
      label="Characters"
      rows={characters}
      columns={columns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection) => (
        <BulkMenu
          label="Status"
          icon={CircleDot}
          isPending={isPending}
          options={STATUSES}
          onChoose={(status) => void setStatus({ ...selection, status })}
        />
      )}
    />
  );
}
