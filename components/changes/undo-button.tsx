"use client";

import { useTransition } from "react";
import { announceUndo } from "@/components/shell/change-toast";
import { Button } from "@/components/ui/button";
import { undoChange } from "@/lib/actions/changes";
import type { ChangeLine } from "@/lib/server/changes/queries";

/** Takes one change back; an undo itself can be taken back, which is a redo. */
export function UndoButton({
  change,
}: {
  change: Pick<ChangeLine, "id" | "sentence" | "undoneById" | "undoOfId" | "purgedAt">;
}) {
  const [isPending, startTransition] = useTransition();
  if (change.undoneById !== null) return <Mark text="undone" />;
  if (change.purgedAt !== null)
    return (
      <Mark text="for good" title="Something of it was deleted for good: it cannot be undone any more." />
    );
  const word = change.undoOfId === null ? "Undo" : "Redo";
  const onUndo = () => startTransition(async () => announceUndo(await undoChange({ id: change.id })));
  return (
    <Button
      variant="ghost"
      size="sm"
      className="w-14 shrink-0"
      // A hidden text behind the word would be read as "Undo : …".
      aria-label={`${word}: ${change.sentence}`}
      disabled={isPending}
      onClick={onUndo}
    >
      {word}
    </Button>
  );
}

function Mark({ text, title }: { text: string; title?: string }) {
  return (
    <span className="w-14 shrink-0 text-center text-xs text-faint" title={title}>
      {text}
      {title && <span className="sr-only">. {title}</span>}
    </span>
  );
}
