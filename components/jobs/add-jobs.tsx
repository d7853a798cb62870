"use client";

import type { DialogState } from "@/components/form/action-form-dialog";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { AddJobsDialogProps } from "./add-jobs-dialog";

export type AddJobsProps = Omit<AddJobsDialogProps, keyof DialogState>;

/** The button, and the dialog in which jobs are found and added; `n` presses it. */
export function AddJobs(props: AddJobsProps) {
  const { key, isOpen, onOpenChange, open } = useDialog();
  const AddJobsDialog = useLater(load, isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={open}>
        Add jobs
      </Button>
      {AddJobsDialog && <AddJobsDialog key={key} {...props} {...{ isOpen, onOpenChange }} />}
    </>
  );
}

const load = () => import("./add-jobs-dialog").then((module) => module.AddJobsDialog);
