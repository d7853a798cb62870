"use client";

import { useMemo } from "react";
import { archetypeColumns } from "@/components/archetypes/archetype-columns";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import type { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";
import { ArchetypeBulk } from "./archetype-bulk";
import { ArchetypeGallery } from "./archetype-gallery";

export type ArchetypeListProps = {
  archetypes: ArchetypeSummary[];
  list: WholeList<ArchetypeListQuery>;
  /** The filters, for the links to single archetypes: `?subtype=meta`, or empty. */
  search: string;
};

/** The archetypes of one page, as pictures or lines. */
export function ArchetypeList({ archetypes, list, search }: ArchetypeListProps) {
  const columns = useMemo(() => archetypeColumns(search), [search]);
  return (
    <DataTable
      name="archetypes"
      label="Archetypes"
      rows={archetypes}
      columns={columns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <ArchetypeBulk {...{ selection, archetypes }} onDone={clear} />}
      renderRows={
        list.query.view === "table"
          ? undefined
          : (selection) => <ArchetypeGallery {...{ archetypes, search, selection }} />
      }
    />
  );
}
