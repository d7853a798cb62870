"use client";

import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { formatUse } from "@/lib/core/uses/uses";
import type { StrokeQuestion } from "./use-strokes";

export type LeaveFunnelQuestionProps = {
  question: StrokeQuestion | null;
  onAnswer: (isWanted: boolean, isAskedAgain?: boolean) => void;
};

/** Before pairs are forbidden that jobs have: the form of a rule says the same while it is filled in. */
export function LeaveFunnelQuestion({ question, onAnswer }: LeaveFunnelQuestionProps) {
  return (
    <ConfirmDialog
      isOpen={question !== null}
      onOpenChange={() => onAnswer(false)}
      title={`Forbid ${formatUse({ count: question?.pairs.length ?? 0, singular: "pair", plural: "pairs" })}?`}
      description={question?.sentence}
      confirmLabel="Forbid"
      actions={<Button onClick={() => onAnswer(true, false)}>Forbid and ask no more</Button>}
      onConfirm={() => onAnswer(true)}
    />
  );
}
