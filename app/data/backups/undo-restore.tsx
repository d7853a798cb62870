"use client";

import { useState } from "react";
import { RestoreDialog } from "@/components/data/restore-dialog";
import { Button } from "@/components/ui/button";

/** Restores what a restore replaced. */
export function UndoRestore({ name }: { name: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Undo the restore</Button>
      <RestoreDialog name={name} title="Undo the restore?" isOpen={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
