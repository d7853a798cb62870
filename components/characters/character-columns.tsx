import { CharacterStatusLabel } from "@/components/characters/character-status";
import { Ago, Count, Dim, PictureLink } from "@/components/data-table/common-cells";
import type { DataColumn } from "@/components/data-table/data-column";
import { characterStatusLabels } from "@/lib/core/characters/status";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { CharacterSummary } from "@/lib/server/characters/queries";

/** @param search the filters of the list, which a character's page keeps: `?status=active`, or empty */
export function characterColumns(search: string): DataColumn<CharacterSummary>[] {
  return [
    {
      id: "name",
      head: "Name",
      isName: true,
      min: 140,
      sort: { first: "name", second: "-name" },
      text: ({ name }) => name,
      cell: ({ id, name, image }) => (
        <PictureLink href={`/characters/${id}${search}`} name={name} image={image} />
      ),
    },
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
    {
      id: "tags",
      head: "Tags",
      from: "lg",
      width: "20%",
      text: ({ tags }) => tags.join(", "),
      cell: ({ tags }) => <Dim>{tags.join(", ")}</Dim>,
    },
    {
      id: "jobs",
      head: "Jobs",
      from: "sm",
      width: 88,
      align: "right",
      sort: { first: "-jobs", second: "jobs" },
      text: ({ jobCount }) => jobCount,
      cell: ({ jobCount }) => <Count>{jobCount}</Count>,
    },
    {
      id: "created",
      head: "Created",
      from: "md",
      width: 120,
      align: "right",
      sort: { first: "-created", second: "created" },
      text: ({ createdAt }) => formatMoment(createdAt),
      cell: ({ createdAt }) => <Ago at={createdAt} />,
    },
  ];
}
