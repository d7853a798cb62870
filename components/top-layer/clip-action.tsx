"use client";

import { Layers, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { useOptions } from "@/components/options/use-options";
import { Button } from "@/components/ui/button";
import { Options } from "@/components/ui/options";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { addToClip } from "@/lib/actions/top-layer";
import type { ClipFromJobsProps } from "./clip-from-jobs";

export type ClipActionProps = Pick<ClipFromJobsProps, "source" | "name">;

/** Of the selection bar: makes a top layer clip of jobs, or of the jobs of files, or adds them to one that is there. */
export function ClipAction({ source, name }: ClipActionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useDialog();
  const ClipFromJobs = useLater(load, dialog.isOpen);
  const clips = useOptions("top-layer", isOpen);
  const options = useMemo(() => (clips ?? []).map(({ id, name }) => ({ value: id, label: name })), [clips]);
  const [add, isAdding] = useAction(addToClip);
  return (
    <>
      <Popover open={isOpen} onOpenChange={setIsOpen}>
        <PopoverTrigger asChild>
          <Button size="sm" isPending={isAdding}>
            <Layers aria-hidden />
            Top layer
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label="Top layer clip" side="top" className="overflow-hidden p-0">
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
          <Options
            options={options}
            selected={[]}
            isLoading={clips === null}
            searchLabel="Add to a clip"
            onSelect={(id) => {
              setIsOpen(false);
              void add({ id, source });
            }}
          />
        </PopoverContent>
      </Popover>
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
