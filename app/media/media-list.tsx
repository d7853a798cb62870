"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { mediaColumns } from "@/components/media/media-columns";
import { mediaName } from "@/components/media/media-name";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MediaSummary } from "@/lib/server/media/media-summaries";
import { BulkActions } from "./bulk-actions";
import { MediaGrid } from "./media-grid";
import { ReviewKeys } from "./review-keys";

export type MediaListProps = {
  media: MediaSummary[];
  list: WholeList<MediaLibraryQuery>;
  /** The filters, for the links to single files: `?quality=approved`, or empty. */
  search: string;
  size: number;
};

/** The files of one page, as pictures or lines; what reviews by keys acts on the selection, or on the file that has the focus. */
export function MediaList({ media, list, search, size }: MediaListProps) {
  const columns = useMemo(() => mediaColumns(search), [search]);
  return (
    <DataTable
      name="media"
      label="Media"
      rows={media}
      columns={columns}
      nameOf={mediaName}
      list={list}
      renderActions={(selection, clear) => <BulkActions selection={selection} onDone={clear} />}
      renderRows={
        list.query.view === "table"
          ? undefined
          : (selection) => <MediaGrid {...{ media, selection, search, size }} />
      }
    >
      {(selection) => <ReviewKeys selection={selection.value} />}
    </DataTable>
  );
}
