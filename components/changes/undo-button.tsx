"use client";

import { useTransition } from "react";
import { announceUndo } from "@/components/shell/change-toast";
import { Button } from "@/components/ui/button";
import { undoChange } from "@/lib/actions/changes";
import type { ChangeLine } from "@/lib/server/changes/queries";
import { UndoByRestore } from "./undo-by-restore";

type Undoable = Pick<ChangeLine, "id" | "sentence" | "undoneById" | "undoOfId" | "purged" | "backup">;

/** Takes one change back; an undo itself can be taken back, which is a redo. */
export function UndoButton({ change }: { change: Undoable }) {
  const [isPending, startTransition] = useTransition();
  if (change.undoneById !== null) return <Mark text="undone" />;
  if (change.purged === "all")
    return <Mark text="for good" title="What it did was deleted for good: it cannot be undone any more." />;
  const word = change.undoOfId === null ? "Undo" : "Redo";
  const button = {
    ...({ variant: "ghost", size: "sm", className: "w-14 shrink-0", children: word } as const),
    // A hidden text behind the word would be read as "Undo : …".
    "aria-label": `${word}: ${change.sentence}`,
    title: change.purged ? "What was deleted for good stays gone." : undefined,
  };
  if (change.backup !== null)
    return <UndoByRestore sentence={change.sentence} backup={change.backup} {...button} />;
  const onUndo = () => startTransition(async () => announceUndo(await undoChange({ id: change.id })));
  return <Button {...button} disabled={isPending} onClick={onUndo} />;
}

function Mark({ text, title }: { text: string; title?: string }) {
  return (
    <span className="w-14 shrink-0 text-center text-xs text-faint" title={title}>
      {text}
      {title && <span className="sr-only">. {title}</span>}
    </span>
  );
}
