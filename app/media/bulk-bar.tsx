"use client";

import { Check, Star, Trash2, X } from "lucide-react";
import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteManyMedia } from "@/lib/actions/media";
import type { MediaQuality } from "@/lib/core/media/schema";
import type { Selection } from "./use-selection";

export type BulkBarProps = {
  selection: Selection;
  setQuality: (quality: MediaQuality) => void;
  setRating: (rating: number) => void;
};

/** What can be done with the selected files; stays in sight while the page scrolls. */
export function BulkBar({ selection, setQuality, setRating }: BulkBarProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const [runDelete, isPending] = useAction(deleteManyMedia);
  const { selected, clear } = selection;
  const files = selected.length === 1 ? "1 file" : `${selected.length} files`;
  const onDelete = async () => {
    const result = await runDelete({ ids: selected });
    setIsDeleting(false);
    if (result.ok) clear();
  };
  return (
    <section
      aria-label="Selected files"
      className="sticky bottom-4 z-30 mr-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-md border border-line bg-panel py-2 pr-2 pl-3.5 shadow-float max-sm:bottom-[calc(1rem+var(--uploads-height,0px))]"
    >
      <p className="mr-2 font-medium tabular-nums" aria-live="polite">
        {files} selected
      </p>
      <Button size="sm" shortcut="approve" onClick={() => setQuality("approved")}>
        <Check aria-hidden />
        Approve
      </Button>
      <Button size="sm" shortcut="reject" onClick={() => setQuality("rejected")}>
        <X aria-hidden />
        Reject
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="sm">
            <Star aria-hidden />
            Rate
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
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
      <Button size="sm" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <Button size="icon-sm" variant="ghost" aria-label="Clear the selection" onClick={clear}>
        <X aria-hidden />
      </Button>
      <ConfirmDialog
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${files}?`}
        description="Files of the library move to the trash, files linked in place stay where they are. Undo brings all of it back."
        confirmLabel={`Delete ${files}`}
        isDestructive
        isPending={isPending}
        onConfirm={onDelete}
      />
    </section>
  );
}
