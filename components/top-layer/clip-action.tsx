"use client";

import { Layers } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { ClipFromJobsProps } from "./clip-from-jobs";

export type ClipActionProps = Pick<ClipFromJobsProps, "source" | "name">;

/** The button of the selection bar that makes a top layer clip of jobs, or of the jobs of files. */
export function ClipAction(props: ClipActionProps) {
  const dialog = useDialog();
  const ClipFromJobs = useLater(load, dialog.isOpen);
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <Layers aria-hidden />
        Top layer
      </Button>
      {ClipFromJobs && dialog.key > 0 && (
        <ClipFromJobs key={dialog.key} {...props} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

const load = () => import("./clip-from-jobs").then((module) => module.ClipFromJobs);
