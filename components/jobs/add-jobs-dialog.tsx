"use client";

import { useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { ActionResult } from "@/lib/server/action";
import { JobsFinder, type JobsFinderProps } from "./jobs-finder";

export type AddJobsDialogProps = DialogState &
  Pick<JobsFinderProps, "isLinked" | "linkedWord"> & {
    /** What they are added to. */
    name: string;
    action: (jobIds: number[]) => Promise<ActionResult<unknown>>;
  };

/** Jobs are found, chosen and added. */
export function AddJobsDialog({ name, isOpen, onOpenChange, ...props }: AddJobsDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        size="lg"
        title={`Add jobs to ${name}`}
        description="They are put behind those that are there, in the order in which you choose them."
      >
        <AddJobsForm {...props} onDone={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  );
}

type AddJobsFormProps = Omit<AddJobsDialogProps, "name" | keyof DialogState> & { onDone: () => void };

function AddJobsForm({ action, onDone, ...finder }: AddJobsFormProps) {
  const [chosen, setChosen] = useState<number[]>([]);
  const [link, isPending] = useAction(action);
  const onToggle = (id: number) =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const onLink = async () => {
    if (chosen.length === 0 || isPending) return;
    const result = await link(chosen);
    if (result.ok) onDone();
  };
  const label =
    chosen.length === 0 ? "Add jobs" : chosen.length === 1 ? "Add 1 job" : `Add ${chosen.length} jobs`;
  return (
    <>
      <div
        className="contents"
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void onLink();
        }}
      >
        <JobsFinder {...finder} chosen={chosen} onToggle={onToggle} />
      </div>
      <DialogFooter
        aside={
          <span aria-live="polite" className="text-sm text-faint">
            {chosen.length === 0 ? "Enter chooses" : `${chosen.length} chosen`}
          </span>
        }
      >
        <DialogClose asChild>
          <Button variant="ghost">Cancel</Button>
        </DialogClose>
        <Button
          variant="primary"
          kbd="Ctrl ↵"
          isPending={isPending}
          disabled={chosen.length === 0}
          onClick={onLink}
        >
          {label}
        </Button>
      </DialogFooter>
    </>
  );
}
