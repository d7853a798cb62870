"use client";

import { DataTable } from "@/components/data-table/data-table";
import type { TagSummary } from "@/lib/server/tags/queries";
import { TagActions } from "./tag-actions";
import { tagColumns } from "./tag-columns";

export type TagTableProps = { tags: TagSummary[]; sort: string };

/** Tags as lines with what uses them, and what can be done with several at once. */
export function TagTable({ tags, sort }: TagTableProps) {
  return (
    <DataTable
      label="Tags"
      rows={tags}
      columns={tagColumns}
      nameOf={({ name }) => name}
      sort={sort}
      renderActions={(selected, clear) => (
        <TagActions selection={{ ids: selected.map(({ id }) => id) }} tags={selected} onDone={clear} />
      )}
    />
  );
}
