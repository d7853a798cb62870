"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RestoreDialog } from "./restore-dialog";

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
