"use client";

import { useId, useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { keepBest } from "@/lib/actions/duplicates";
import type { KeepQuestion } from "@/lib/core/media/duplicates/schema";
import { KeepPreviewList } from "./keep-preview-list";
import { useKeepPreview } from "./use-keep-preview";

export type KeepDialogProps = DialogState & {
  question: Pick<KeepQuestion, "level" | "keys" | "chosen">;
  onDone?: () => void;
};

/** Shows what goes and what the kept ones get before anything is done; Enter does it. */
export function KeepDialog({ question, isOpen, onOpenChange, onDone }: KeepDialogProps) {
  const [carryOver, setCarryOver] = useState(true);
  const [onePerJob, setOnePerJob] = useState(true);
  const whole = { ...question, carryOver, onePerJob };
  const { answer, problem } = useKeepPreview(isOpen ? whole : null);
  const [run, isPending] = useAction(keepBest);
  const goes = answer?.goes ?? 0;
  const onKeep = async () => {
    if (goes === 0) return;
    const result = await run({ ...whole, seen: goes });
    if (!result.ok) return;
    onOpenChange(false);
    onDone?.();
  };
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title="Keep the best"
        description="One change with one Undo. Files of the library move to the trash; files linked in place are not touched on their disk, only their records go."
        size="lg"
      >
        <DialogBody className="flex flex-col gap-3">
          <Option
            label="Carry over what the kept one lacks"
            hint="All tags and notes, the highest rating, the job, title and other fields that are empty."
            isOn={carryOver}
            onChange={setCarryOver}
          />
          <Option
            label="Keep one for each job"
            hint="A file belongs to one job: without this, the other jobs would lose theirs."
            isOn={onePerJob}
            onChange={setOnePerJob}
          />
          <KeepPreviewList answer={answer} problem={problem} />
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          <Button
            variant="destructive"
            autoFocus
            isPending={isPending || (answer === null && problem === null)}
            onClick={() => void onKeep()}
          >
            {goes === 0
              ? "Delete the duplicates"
              : `Delete ${goes === 1 ? "1 duplicate" : `${goes.toLocaleString("en-US")} duplicates`}`}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

type OptionProps = { label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

function Option({ label, hint, isOn, onChange }: OptionProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <Checkbox id={id} checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>
        {label}
        <span className="block text-sm text-dim">{hint}</span>
      </label>
    </div>
  );
}
