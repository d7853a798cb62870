"use client";

import { Shapes } from "lucide-react";
import { archetypeColumns } from "@/components/archetypes/archetype-columns";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { useAction } from "@/components/form/use-action";
import { setArchetypesSubtype } from "@/lib/actions/archetypes";
import type { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import { archetypeSubtypeLabels, archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";

export type ArchetypeTableProps = { archetypes: ArchetypeSummary[]; list: WholeList<ArchetypeListQuery> };

const SUBTYPES = archetypeSubtypes.map((value) => ({ value, label: archetypeSubtypeLabels[value] }));

/** Archetypes as lines. */
export function ArchetypeTable({ archetypes, list }: ArchetypeTableProps) {
  const [setSubtype, isPending] = useAction(setArchetypesSubtype);
  return (
    <DataTable
      name="archetypes"
      label="Archetypes"
      rows={archetypes}
      columns={archetypeColumns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection) => (
        <BulkMenu
          label="Subtype"
          icon={Shapes}
          isPending={isPending}
          options={SUBTYPES}
          onChoose={(subtype) => void setSubtype({ ...selection, subtype })}
        />
      )}
    />
  );
}
