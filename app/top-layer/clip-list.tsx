"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { clipColumns } from "@/components/top-layer/clip-columns";
import type { ClipListQuery } from "@/lib/core/top-layer/list";
import type { ClipSummary } from "@/lib/server/top-layer/queries";
import { ClipBulk } from "./clip-bulk";
import { ClipGallery } from "./clip-gallery";

export type ClipListProps = {
  clips: ClipSummary[];
  list: WholeList<ClipListQuery>;
  /** The filters, for the links to single clips: `?file=with`, or empty. */
  search: string;
};

/** The clips of one page, as pictures or lines. */
export function ClipList({ clips, list, search }: ClipListProps) {
  const columns = useMemo(() => clipColumns(search), [search]);
  return (
    <DataTable
      name="top-layer"
      label="Top layer clips"
      rows={clips}
      columns={columns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <ClipBulk {...{ selection, clips }} onDone={clear} />}
      renderRows={
        list.query.view === "table"
          ? undefined
          : (selection) => <ClipGallery {...{ clips, selection, search }} />
      }
    />
  );
}
