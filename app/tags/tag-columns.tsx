"use client";

import Link from "next/link";
import type { DataColumn } from "@/components/data-table/data-table-features";
import { RelativeTime } from "@/components/ui/relative-time";
import { type TagKind, tagHref, tagKinds, tagKindWords } from "@/lib/core/tags/kinds";
import type { TagSummary } from "@/lib/server/tags/queries";
import { TagName } from "./tag-name";

/** On a phone the name and how often it is used; the kinds come in as the window grows. */
export const tagColumns: DataColumn<TagSummary>[] = [
  {
    id: "name",
    header: "Tag",
    meta: { sort: { first: "name", second: "-name" } },
    cell: ({ row: { original: tag } }) => <TagName tag={tag} />,
  },
  ...tagKinds.map(
    (kind): DataColumn<TagSummary> => ({
      id: kind,
      header: tagKindWords[kind].label,
      meta: { width: "w-28", className: "text-right max-lg:hidden" },
      cell: ({ row: { original: tag } }) => <UseCount kind={kind} tag={tag} />,
    }),
  ),
  {
    id: "uses",
    header: "Used",
    meta: { width: "w-24", className: "text-right", sort: { first: "-uses", second: "uses" } },
    cell: ({ row: { original: tag } }) => <TotalUses tag={tag} />,
  },
  {
    id: "created",
    header: "Created",
    meta: {
      width: "w-32",
      className: "text-right max-sm:hidden",
      sort: { first: "-created", second: "created" },
    },
    cell: ({ row: { original: tag } }) => (
      <span className="whitespace-nowrap text-faint">
        <RelativeTime at={tag.createdAt} />
      </span>
    ),
  },
];

function UseCount({ kind, tag }: { kind: TagKind; tag: TagSummary }) {
  const count = tag.uses[kind];
  if (!count) return null;
  const href = tagHref(kind, tag.name);
  const told = count.toLocaleString("en-US");
  if (!href) return <span className="text-dim tabular-nums">{told}</span>;
  const { singular, plural } = tagKindWords[kind];
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${told} ${count === 1 ? singular : plural} with ${tag.name}`}
      className="relative z-1 inline-block min-w-6 rounded-xs text-dim tabular-nums hover:text-primary-text hover:underline hover:underline-offset-4"
    >
      {told}
    </Link>
  );
}

function TotalUses({ tag }: { tag: TagSummary }) {
  const total = Object.values(tag.uses).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <span className="text-faint">nowhere</span>;
  return <span className="tabular-nums">{total.toLocaleString("en-US")}</span>;
}
