"use client";

import { WandSparkles } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

export type TakeOverProps = {
  id: number;
  jobCount: number;
  /** Something is typed that the preview would not know of. */
  isUnsaved: boolean;
};

/** The button that takes metadata from the jobs, and the dialog that shows before what it would change. */
export function TakeOver({ id, jobCount, isUnsaved }: TakeOverProps) {
  const dialog = useDialog();
  const TakeOverDialog = useLater(load, dialog.isOpen);
  const onClick = () => {
    if (jobCount === 0) toast.error("Add the jobs first that this clip is made from.");
    else if (isUnsaved) toast.error("Save or discard first what is typed in the form.");
    else dialog.open();
  };
  return (
    <>
      <Button variant="ghost" size="sm" onClick={onClick}>
        <WandSparkles aria-hidden />
        Take from jobs
      </Button>
      {TakeOverDialog && (
        <TakeOverDialog key={dialog.key} id={id} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

const load = () => import("./take-over-dialog").then((module) => module.TakeOverDialog);
