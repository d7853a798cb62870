import { Ago, Count, Dim, PictureLink } from "@/components/data-table/common-cells";
import type { DataColumn } from "@/components/data-table/data-column";
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";

export const archetypeColumns: DataColumn<ArchetypeSummary>[] = [
  {
    id: "name",
    head: "Name",
    isName: true,
    min: 140,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: ({ id, name, image }) => <PictureLink href={`/archetypes/${id}`} name={name} image={image} />,
  },
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
  {
    id: "tags",
    head: "Tags",
    from: "xl",
    width: "18%",
    text: ({ tags }) => tags.join(", "),
    cell: ({ tags }) => <Dim>{tags.join(", ")}</Dim>,
  },
  {
    id: "characters",
    head: "Characters",
    from: "sm",
    width: 112,
    align: "right",
    sort: { first: "-characters", second: "characters" },
    text: ({ characterCount }) => characterCount,
    cell: ({ characterCount }) => <Count>{characterCount}</Count>,
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
