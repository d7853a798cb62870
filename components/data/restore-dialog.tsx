"use client";

import { useEffect, useState } from "react";
import { askAtLength, askServer, problemInWords } from "@/components/shell/ask-server";
import { startAnew } from "@/components/shell/change-toast";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { FieldError } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import type { BackupDifference } from "@/lib/core/backups/contents.mjs";
import { DifferenceView } from "./difference-view";

export type RestoreDialogProps = {
  name: string;
  /** A question. */
  title: string;
  /** Another installation that made it; null for this one. */
  owner?: string | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Says what a restore takes away and brings back, and does it. Every window is loaded anew once it is done. */
export function RestoreDialog({ name, title, owner = null, isOpen, onOpenChange }: RestoreDialogProps) {
  const { difference, problem, share, restore } = useRestore(name, isOpen);
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={(next) => share === null && onOpenChange(next)}
      title={title}
      description="Everything becomes as it was then. A backup of how it is now is made first, so this can be taken back."
      confirmLabel="Restore"
      isDestructive
      isPending={share !== null}
      isImpossible={!difference}
      onConfirm={restore}
    >
      {owner !== null && (
        <p
          role="alert"
          className="mb-4 rounded-sm border border-in-progress bg-in-progress/10 px-3 py-2 wrap-anywhere"
        >
          This backup is not of this installation{owner && `, but of ${owner}`}: what is here becomes what was
          there. Files of its library do not come along.
        </p>
      )}
      {problem && <FieldError>{problem}</FieldError>}
      {!difference && !problem && <Skeleton className="h-24" />}
      {difference && <DifferenceView {...difference} />}
      {share !== null && <Progress value={share} label="Restoring" className="mt-4" />}
    </ConfirmDialog>
  );
}

function useRestore(name: string, isOpen: boolean) {
  const [difference, setDifference] = useState<BackupDifference | null>(null);
  const [problem, setProblem] = useState("");
  const [share, setShare] = useState<number | null>(null);
  const address = `/api/backups/${encodeURIComponent(name)}`;
  useEffect(() => {
    if (!isOpen) return;
    const leaving = new AbortController();
    setDifference(null);
    setProblem("");
    askServer<BackupDifference>(address, { signal: leaving.signal }).then(setDifference, (error: unknown) => {
      if (!leaving.signal.aborted) setProblem(problemInWords(error));
    });
    return () => leaving.abort();
  }, [address, isOpen]);
  const restore = async () => {
    setShare(0);
    setProblem("");
    try {
      await askAtLength(address, { method: "POST" }, ({ done, of }) => setShare((done + 1) / (of + 1)));
      setShare(1);
      startAnew();
    } catch (error) {
      setShare(null);
      setProblem(problemInWords(error));
    }
  };
  return { difference, problem, share, restore };
}
