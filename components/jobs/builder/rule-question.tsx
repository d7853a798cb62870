"use client";

import { ConfirmDialog } from "@/components/ui/alert-dialog";

export type RuleQuestionProps = {
  /** What the rules say, a sentence each; null while nothing is asked. */
  asked: string[] | null;
  onCancel: () => void;
  onConfirm: () => void;
};

/** Asks before a job is saved that rules forbid. */
export function RuleQuestion({ asked, onCancel, onConfirm }: RuleQuestionProps) {
  return (
    <ConfirmDialog
      isOpen={asked !== null}
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      title="Save it although rules forbid it?"
      description="The job keeps the rules' words as a mark, and stays outside of the funnel."
      confirmLabel="Save anyway"
      cancelLabel="Back to the picks"
      onConfirm={onConfirm}
    >
      <ul className="flex list-disc flex-col gap-1 pl-4">
        {asked?.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
