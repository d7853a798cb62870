"use client";

import { Merge, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import { deleteTags } from "@/lib/actions/tags";
import { describeSelection } from "@/lib/core/list/selection";
import type { TagSelection } from "@/lib/core/tags/schema";
import type { TagSummary } from "@/lib/server/tags/queries";

const MergeTags = dynamic(() => import("./merge-tags").then((module) => module.MergeTags), { ssr: false });

export type TagActionsProps = {
  selection: TagSelection;
  /** Those of the selection that are on this page. */
  tags: TagSummary[];
  onDone: () => void;
};

const NOUN = { singular: "tag", plural: "tags" };

/** What can be done with several tags at once; each is one change with one Undo. */
export function TagActions({ selection, tags, onDone }: TagActionsProps) {
  const merge = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [only, ...others] = "ids" in selection ? tags : [];
  const name = only && others.length === 0 ? only.name : describeSelection(selection, NOUN);
  return (
    <>
      <Button size="sm" onClick={merge.open}>
        <Merge aria-hidden />
        Merge
      </Button>
      <Button size="sm" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      {merge.key > 0 && (
        <MergeTags
          key={merge.key}
          {...{ selection, tags, name, onDone }}
          isOpen={merge.isOpen}
          onOpenChange={merge.onOpenChange}
        />
      )}
      <DeleteDialog
        domain="tags"
        id={only?.id ?? 0}
        name={name}
        planUrl={`/api/tags/uses?selection=${encodeURIComponent(JSON.stringify(selection))}`}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={() => deleteTags(selection)}
        onDone={onDone}
      />
    </>
  );
}
