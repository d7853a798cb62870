import { Check, ChevronLeft, ChevronRight, Clapperboard, Tags, Trash2, Undo2, X } from "lucide-react";
import { RatingInput } from "@/components/media/rating-input";
import { BarButton } from "@/components/media/viewer/bar-button";
import { Button } from "@/components/ui/button";
import type { ReviewCommands } from "./review-commands";
import type { ReviewDialog, Reviewed } from "./reviewed";
import type { ReviewSteps } from "./use-review-steps";

export type ReviewActionsProps = {
  current: Reviewed | null | undefined;
  commands: ReviewCommands;
  steps: ReviewSteps;
  onDialog: (dialog: ReviewDialog) => void;
};

/** The same by mouse and touch, with the keys that are quicker. */
export function ReviewActions({ current, commands, steps, onDialog }: ReviewActionsProps) {
  const isThere = current !== null && current !== undefined && !current.isDeleted;
  return (
    <div
      role="toolbar"
      aria-label="Review"
      className="flex flex-wrap items-center justify-center gap-1.5 border-t border-line-soft bg-panel px-3 py-2"
    >
      <BarButton
        icon={ChevronLeft}
        label="Previous file"
        shortcut="previous"
        onClick={() => steps.move(-1)}
      />
      <Button shortcut="approve" disabled={!isThere} onClick={() => commands.setQuality("approved")}>
        <Check aria-hidden />
        Approve
      </Button>
      <Button shortcut="reject" disabled={!isThere} onClick={() => commands.setQuality("rejected")}>
        <X aria-hidden />
        Reject
      </Button>
      <Button
        variant="ghost"
        shortcut="unreview"
        disabled={!isThere}
        onClick={() => commands.setQuality("unreviewed")}
        className="max-md:hidden"
      >
        Unreviewed
      </Button>
      <RatingInput
        value={current?.rating ?? 0}
        onValueChange={(rating) => isThere && commands.setRating(rating)}
      />
      <Button variant="ghost" shortcut="review-tag" disabled={!isThere} onClick={() => onDialog("tag")}>
        <Tags aria-hidden />
        Tag
      </Button>
      <Button variant="ghost" shortcut="review-job" disabled={!isThere} onClick={() => onDialog("job")}>
        <Clapperboard aria-hidden />
        Job
      </Button>
      <Button variant="ghost" shortcut="review-delete" disabled={!isThere} onClick={commands.remove}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <Button
        variant="ghost"
        shortcut="review-back"
        disabled={steps.session.steps.length === 0}
        onClick={steps.takeLastBack}
      >
        <Undo2 aria-hidden />
        Undo
      </Button>
      <BarButton icon={ChevronRight} label="Next file" shortcut="next" onClick={() => steps.move(1)} />
    </div>
  );
}
