"use client";

import { BulkDelete } from "@/components/data-table/bulk-delete";
import { ExportAction } from "@/components/media/export/export-action";
import { BulkTags } from "@/components/tags/bulk-tags";
import { deleteClips, tagClips } from "@/lib/actions/top-layer";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";
import type { ClipListQuery } from "@/lib/core/top-layer/list";
import type { ClipSummary } from "@/lib/server/top-layer/queries";

export type ClipBulkProps = {
  selection: Selection<ClipListQuery>;
  /** Those of the page. */
  clips: readonly ClipSummary[];
  onDone: () => void;
};

/** What can be done with several clips at once; each is one change with one Undo. */
export function ClipBulk({ selection, clips, onDone }: ClipBulkProps) {
  const name = describeSelection(selection, nouns.clip, nameIn(clips));
  return (
    <>
      <BulkTags {...{ selection, name }} action={tagClips} />
      <ExportAction source={{ clips: selection }} name={name} />
      <BulkDelete domain="top-layer" {...{ selection, name, onDone }} action={deleteClips} />
    </>
  );
}
