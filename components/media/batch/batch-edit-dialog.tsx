"use client";

import { Plus } from "lucide-react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { FormDialog } from "@/components/form/form-dialog";
import { HowFar } from "@/components/form/how-far";
import { Button } from "@/components/ui/button";
import type { Selection } from "@/lib/core/list/selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { BatchPreviewList } from "./batch-preview-list";
import { SelectionCompleteness } from "./selection-completeness";
import { StepRow } from "./step-row";
import { useBatchEdit } from "./use-batch-edit";
import { useBatchPreview } from "./use-batch-preview";
import { useDraftSteps } from "./use-draft-steps";

export type BatchEditDialogProps = DialogState & {
  selection: Selection<MediaLibraryQuery>;
  /** What is selected is called: "12 files". */
  name: string;
};

/** Edits any fields of many files in one change, and shows before what it will make of each. */
export function BatchEditDialog({ selection, name, isOpen, onOpenChange }: BatchEditDialogProps) {
  const { drafts, steps, problems, change, add, remove, tryAll } = useDraftSteps();
  const preview = useBatchPreview(selection, steps);
  const { run, stop, progress, refusal, isPending } = useBatchEdit();
  const counts = preview.isCurrent ? preview.answer?.counts : null;
  const onSubmit = async (event: React.FormEvent) => {
    event.preventDefault();
    const whole = tryAll();
    if (!whole) return;
    if (await run({ ...selection, steps: whole })) onOpenChange(false);
  };
  return (
    <FormDialog
      {...{ isOpen, onOpenChange, onSubmit, isPending }}
      title={`Edit ${name}`}
      description="Steps are taken in their order, all in one change with one Undo."
      size="xl"
      submitLabel={counts ? `Change ${counts.changed.toLocaleString("en-US")} of ${name}` : `Change ${name}`}
      isDirty={steps.length > 0}
      error={refusal ?? undefined}
      onStop={stop}
      aside={
        progress ? (
          <HowFar {...progress} what={`Changing ${name}`} />
        ) : (
          <SelectionCompleteness selection={selection} />
        )
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[25rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-3">
          <ol className="flex flex-col gap-3" aria-label="Steps">
            {drafts.map((draft, index) => (
              <StepRow
                key={draft.key}
                number={index + 1}
                draft={draft}
                problems={problems[index] ?? {}}
                onChange={(part) => change(draft.key, part)}
                onRemove={drafts.length > 1 ? () => remove(draft.key) : undefined}
              />
            ))}
          </ol>
          <Button
            size="sm"
            variant="ghost"
            className="self-start"
            onClick={add}
            disabled={drafts.length >= 20}
          >
            <Plus aria-hidden />
            Add a step
          </Button>
        </div>
        <BatchPreviewList {...preview} />
      </div>
    </FormDialog>
  );
}
