"use client";

import { NotebookPen } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { Selection } from "@/lib/core/list/selection";

export type DraftActionProps = Pick<ButtonProps, "size"> & {
  selection: Selection<JobListQuery>;
  /** Whose they are: "12 jobs". */
  name: string;
  onDone?: () => void;
};

/** The button that drafts prompts for jobs, after a dialog that shows them. */
export function DraftAction({ selection, name, onDone, size }: DraftActionProps) {
  const dialog = useDialog();
  const DraftDialog = useLater(loadDialog, dialog.isOpen);
  return (
    <>
      <Button size={size} onClick={dialog.open}>
        <NotebookPen aria-hidden />
        Draft prompts
      </Button>
      {DraftDialog && dialog.isOpen && (
        <DraftDialog key={dialog.key} {...{ selection, name, onDone }} onClose={dialog.close} />
      )}
    </>
  );
}

const loadDialog = () => import("./draft-dialog").then((module) => module.DraftDialog);
