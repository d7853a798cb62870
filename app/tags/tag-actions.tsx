"use client";

import { Merge } from "lucide-react";
import dynamic from "next/dynamic";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import { deleteTags } from "@/lib/actions/tags";
import { describeSelection, nameIn } from "@/lib/core/list/selection";
import type { TagSelection } from "@/lib/core/tags/schema";
import { nouns } from "@/lib/core/text/nouns";
import type { TagSummary } from "@/lib/server/tags/queries";

const MergeTags = dynamic(() => import("./merge-tags").then((module) => module.MergeTags), { ssr: false });

export type TagActionsProps = {
  selection: TagSelection;
  /** Those of the selection that are on this page. */
  tags: TagSummary[];
  onDone: () => void;
};

/** What can be done with several tags at once; each is one change with one Undo. */
export function TagActions({ selection, tags, onDone }: TagActionsProps) {
  const merge = useDialog();
  const name = describeSelection(selection, nouns.tag, nameIn(tags));
  return (
    <>
      <Button size="sm" onClick={merge.open}>
        <Merge aria-hidden />
        Merge
      </Button>
      {merge.key > 0 && (
        <MergeTags
          key={merge.key}
          {...{ selection, tags, name, onDone }}
          isOpen={merge.isOpen}
          onOpenChange={merge.onOpenChange}
        />
      )}
      <BulkDelete domain="tags" {...{ selection, name, onDone }} action={() => deleteTags(selection)} />
    </>
  );
}
