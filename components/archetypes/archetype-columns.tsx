import {
  countColumn,
  createdColumn,
  Dim,
  pictureColumn,
  tagsColumn,
} from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";

/** @param search the filters of the list, which an archetype's page keeps: `?subtype=meta`, or empty */
export function archetypeColumns(search: string): DataColumn<ArchetypeSummary>[] {
  return [
    pictureColumn((id) => `/archetypes/${id}${search}`),
    {
      id: "subtype",
      head: "Subtype",
      width: 104,
      sort: { first: "subtype", second: "-subtype" },
      text: ({ subtype }) => archetypeSubtypeLabels[subtype],
      cell: ({ subtype }) => <Dim>{archetypeSubtypeLabels[subtype]}</Dim>,
    },
    {
      id: "description",
      head: "Description",
      from: "lg",
      width: "25%",
      text: ({ description }) => description,
      cell: ({ description }) => <Dim>{description}</Dim>,
    },
    tagsColumn("xl"),
    countColumn(
      { id: "characters", head: "Characters", from: "sm", width: 112 },
      ({ characterCount }) => characterCount,
    ),
    createdColumn(),
  ];
}
