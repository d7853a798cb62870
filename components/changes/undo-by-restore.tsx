"use client";

import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import { Button, type ButtonProps } from "@/components/ui/button";

export type UndoByRestoreProps = Omit<ButtonProps, "onClick"> & { sentence: string; backup: string };

/** What was too large to be taken back row by row is undone by the backup from before it; what that would lose is said first. */
export function UndoByRestore({ sentence, backup, ...button }: UndoByRestoreProps) {
  const [isOpen, setIsOpen] = useState(false);
  const RestoreDialog = useLater(load, isOpen);
  return (
    <>
      <Button {...button} onClick={() => setIsOpen(true)} />
      {RestoreDialog && (
        <RestoreDialog
          name={backup}
          title={`Restore the backup from before “${sentence}”?`}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
        />
      )}
    </>
  );
}

const load = () => import("@/components/data/restore-dialog").then((module) => module.RestoreDialog);
