"use client";

import { Check, Star, Trash2, X } from "lucide-react";
import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { BatchEdit } from "@/components/media/batch/batch-edit";
import { CompareTwo } from "@/components/media/compare-two";
import { ExportAction } from "@/components/media/export/export-action";
import { SheetEdit } from "@/components/media/sheet/sheet-edit";
import { StartReview } from "@/components/media/start-review";
import { BulkTags } from "@/components/tags/bulk-tags";
import { ClipAction } from "@/components/top-layer/clip-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteManyMedia, setMediaQuality, setMediaRating, tagMedia } from "@/lib/actions/media";
import { describeSelection, type Selection } from "@/lib/core/list/selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { reviewHref } from "@/lib/core/media/review-href";
import type { MediaQuality } from "@/lib/core/media/schema";

export type BulkActionsProps = { selection: Selection<MediaLibraryQuery>; onDone: () => void };

/** What can be done with the selected files; each is one change with one Undo. */
export function BulkActions({ selection, onDone }: BulkActionsProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const [runDelete, isDeletePending] = useAction(deleteManyMedia);
  const [runQuality, isQualityPending] = useAction(setMediaQuality);
  const [runRating, isRatingPending] = useAction(setMediaRating);
  const files = describeSelection(selection, { singular: "file", plural: "files" });
  const setQuality = (quality: MediaQuality) => void runQuality({ ...selection, quality });
  const setRating = (rating: number) => void runRating({ ...selection, rating });
  const onDelete = async () => {
    const result = await runDelete(selection);
    setIsDeleting(false);
    if (result.ok) onDone();
  };
  return (
    <>
      <Button
        size="sm"
        shortcut="approve"
        isPending={isQualityPending}
        onClick={() => setQuality("approved")}
      >
        <Check aria-hidden />
        Approve
      </Button>
      <Button size="sm" shortcut="reject" isPending={isQualityPending} onClick={() => setQuality("rejected")}>
        <X aria-hidden />
        Reject
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="sm" isPending={isRatingPending}>
            <Star aria-hidden />
            Rate
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent side="top">
          {([5, 4, 3, 2, 1] as const).map((rating) => (
            <DropdownMenuItem key={rating} shortcut={`rate-${rating}`} onSelect={() => setRating(rating)}>
              {rating === 1 ? "1 star" : `${rating} stars`}
            </DropdownMenuItem>
          ))}
          <DropdownMenuItem shortcut="rate-0" onSelect={() => setRating(0)}>
            Not rated
          </DropdownMenuItem>
          <DropdownMenuItem shortcut="unreview" onSelect={() => setQuality("unreviewed")}>
            Back to unreviewed
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {"ids" in selection && selection.ids.length === 2 && <CompareTwo ids={selection.ids} />}
      <StartReview href={reviewHref(selection)} size="sm" />
      <BatchEdit selection={selection} name={files} />
      <SheetEdit selection={selection} name={files} />
      <BulkTags selection={selection} name={files} action={tagMedia} />
      <ClipAction source={{ media: selection }} name={files} />
      <ExportAction source={{ media: selection }} name={files} />
      <Button size="sm" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <ConfirmDialog
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${files}?`}
        description="Files of the library move to the trash, files linked in place stay where they are. Undo brings all of it back."
        confirmLabel={`Delete ${files}`}
        isDestructive
        isPending={isDeletePending}
        onConfirm={onDelete}
      />
    </>
  );
}
