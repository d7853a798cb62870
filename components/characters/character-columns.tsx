import { CharacterStatusLabel } from "@/components/characters/character-status";
import {
  createdColumn,
  Dim,
  jobsColumn,
  pictureColumn,
  tagsColumn,
} from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { characterStatusLabels } from "@/lib/core/characters/status";
import type { CharacterSummary } from "@/lib/server/characters/queries";

/** @param search the filters of the list, which a character's page keeps: `?status=active`, or empty */
export function characterColumns(search: string): DataColumn<CharacterSummary>[] {
  return [
    pictureColumn((id) => `/characters/${id}${search}`),
    {
      id: "status",
      head: "Status",
      width: 112,
      sort: { first: "status", second: "-status" },
      text: ({ status }) => characterStatusLabels[status],
      cell: ({ status }) => <CharacterStatusLabel status={status} />,
    },
    {
      id: "archetype",
      head: "Archetype",
      from: "md",
      width: "20%",
      sort: { first: "archetype", second: "-archetype" },
      text: ({ archetype }) => archetype?.name ?? null,
      cell: ({ archetype }) => <Dim>{archetype?.name}</Dim>,
    },
    tagsColumn("lg"),
    jobsColumn(),
    createdColumn(),
  ];
}
