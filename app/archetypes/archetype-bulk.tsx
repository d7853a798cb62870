"use client";

import { Shapes } from "lucide-react";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { BulkTags } from "@/components/tags/bulk-tags";
import { deleteArchetypes, setArchetypesSubtype, tagArchetypes } from "@/lib/actions/archetypes";
import type { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import { archetypeSubtypeLabels, archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";

export type ArchetypeBulkProps = {
  selection: Selection<ArchetypeListQuery>;
  /** Those of the page. */
  archetypes: readonly ArchetypeSummary[];
  onDone: () => void;
};

const SUBTYPES = archetypeSubtypes.map((value) => ({ value, label: archetypeSubtypeLabels[value] }));

/** What can be done with several archetypes at once; each is one change with one Undo. */
export function ArchetypeBulk({ selection, archetypes, onDone }: ArchetypeBulkProps) {
  const name = describeSelection(selection, nouns.archetype, nameIn(archetypes));
  return (
    <>
      <BulkMenu
        label="Subtype"
        icon={Shapes}
        options={SUBTYPES}
        action={(subtype) => setArchetypesSubtype({ ...selection, subtype })}
      />
      <BulkTags {...{ selection, name }} action={tagArchetypes} />
      <BulkDelete domain="archetypes" {...{ selection, name, onDone }} action={deleteArchetypes} />
    </>
  );
}
