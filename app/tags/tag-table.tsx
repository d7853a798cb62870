"use client";

import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { tagColumns } from "@/components/tags/tag-columns";
import type { Selection } from "@/lib/core/list/selection";
import type { TagListQuery } from "@/lib/core/tags/list";
import type { TagSummary } from "@/lib/server/tags/queries";
import { TagActions } from "./tag-actions";

export type TagTableProps = { tags: TagSummary[]; list: WholeList<TagListQuery> };

/** Tags as lines with what uses them, and what can be done with several at once. */
export function TagTable({ tags, list }: TagTableProps) {
  return (
    <DataTable
      name="tags"
      label="Tags"
      rows={tags}
      columns={tagColumns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => (
        <TagActions selection={selection} tags={selectedOf(tags, selection)} onDone={clear} />
      )}
    />
  );
}

/** Those of the page. */
function selectedOf(tags: TagSummary[], selection: Selection<unknown>): TagSummary[] {
  return "ids" in selection ? tags.filter(({ id }) => selection.ids.includes(id)) : tags;
}
