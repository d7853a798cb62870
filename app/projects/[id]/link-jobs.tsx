"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { linkJobs } from "@/lib/actions/projects";
import { JobPicker } from "./job-picker";

export type LinkJobsProps = { project: { id: number; name: string } };

/** The button, and the dialog in which jobs are found and added; `n` presses it. */
export function LinkJobs({ project }: LinkJobsProps) {
  const dialog = useDialog();
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        Add jobs
      </Button>
      <Dialog open={dialog.isOpen} onOpenChange={dialog.onOpenChange}>
        <DialogContent
          size="lg"
          title={`Add jobs to ${project.name}`}
          description="They are put behind those that are there, in the order in which you choose them."
        >
          <LinkJobsForm key={dialog.key} project={project} onDone={dialog.close} />
        </DialogContent>
      </Dialog>
    </>
  );
}

function LinkJobsForm({ project, onDone }: LinkJobsProps & { onDone: () => void }) {
  const [chosen, setChosen] = useState<number[]>([]);
  const [link, isPending] = useAction(linkJobs);
  const onToggle = (id: number) =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const onLink = async () => {
    if (chosen.length === 0 || isPending) return;
    const result = await link({ id: project.id, jobIds: chosen });
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
        <JobPicker projectId={project.id} chosen={chosen} onToggle={onToggle} />
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
