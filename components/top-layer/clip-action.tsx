"use client";

import { Layers, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { PickAction } from "@/components/options/pick-action";
import { useOptions } from "@/components/options/use-options";
import { Button } from "@/components/ui/button";
import { addToClip } from "@/lib/actions/top-layer";
import type { ClipFromJobsProps } from "./clip-from-jobs";

export type ClipActionProps = Pick<ClipFromJobsProps, "source" | "name">;

/** Of the selection bar: makes a top layer clip of jobs, or of the jobs of files, or adds them to one that is there. */
export function ClipAction({ source, name }: ClipActionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useDialog();
  const ClipFromJobs = useLater(load, dialog.isOpen);
  const clips = useOptions("top-layer", isOpen);
  const options = useMemo(() => clips?.map(({ id, name }) => ({ value: id, label: name })) ?? null, [clips]);
  const [add, isAdding] = useAction(addToClip);
  return (
    <>
      <PickAction
        icon={Layers}
        label="Top layer"
        title="Top layer clip"
        searchLabel="Add to a clip"
        isPending={isAdding}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        options={options}
        onSelect={(id) => void add({ id, source })}
      >
        <div className="border-b border-line-soft p-1.5">
          <Button
            size="sm"
            variant="ghost"
            className="w-full justify-start"
            onClick={() => {
              setIsOpen(false);
              dialog.open();
            }}
          >
            <Plus aria-hidden />
            New clip
          </Button>
        </div>
      </PickAction>
      {ClipFromJobs && dialog.key > 0 && (
        <ClipFromJobs
          key={dialog.key}
          {...{ source, name }}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("./clip-from-jobs").then((module) => module.ClipFromJobs);
