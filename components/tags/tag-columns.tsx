import { Ago } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { Link } from "@/components/ui/link";
import { type TagKind, tagHref, tagKinds, tagKindWords } from "@/lib/core/tags/kinds";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { TagSummary } from "@/lib/server/tags/queries";
import { TagName } from "./tag-name";

/** On a phone the name and how often it is used; the kinds come in as the window grows. */
export const tagColumns: DataColumn<TagSummary>[] = [
  {
    id: "name",
    head: "Tag",
    isName: true,
    min: 120,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: (tag) => <TagName tag={tag} />,
  },
  ...tagKinds.map(
    (kind): DataColumn<TagSummary> => ({
      id: kind,
      head: tagKindWords[kind].label,
      from: "lg",
      width: 112,
      align: "right",
      text: ({ uses }) => uses[kind] ?? 0,
      cell: (tag) => <UseCount kind={kind} tag={tag} />,
    }),
  ),
  {
    id: "uses",
    head: "Used",
    width: 96,
    align: "right",
    sort: { first: "-uses", second: "uses" },
    text: totalUses,
    cell: (tag) => <TotalUses tag={tag} />,
  },
  {
    id: "created",
    head: "Created",
    from: "sm",
    width: 120,
    align: "right",
    sort: { first: "-created", second: "created" },
    text: ({ createdAt }) => formatMoment(createdAt),
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  },
];

function UseCount({ kind, tag }: { kind: TagKind; tag: TagSummary }) {
  const count = tag.uses[kind];
  if (!count) return null;
  const told = count.toLocaleString("en-US");
  const { singular, plural } = tagKindWords[kind];
  return (
    <Link
      href={tagHref(kind, tag.name)}
      aria-label={`${told} ${count === 1 ? singular : plural} with ${tag.name}`}
      className="relative z-1 inline-block min-w-6 rounded-xs text-dim tabular-nums hover:text-primary-text hover:underline hover:underline-offset-4"
    >
      {told}
    </Link>
  );
}

function TotalUses({ tag }: { tag: TagSummary }) {
  const total = totalUses(tag);
  if (total === 0) return <span className="text-faint">nowhere</span>;
  return <span className="tabular-nums">{total.toLocaleString("en-US")}</span>;
}

function totalUses({ uses }: TagSummary): number {
  return Object.values(uses).reduce((sum, count) => sum + count, 0);
}
