"use client";

import { useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useAction } from "@/components/form/use-action";
import { useAnswer } from "@/components/shell/use-answer";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";
import { aggregateClip } from "@/lib/actions/top-layer";
import { type MetadataField, metadataFields } from "@/lib/core/media/completeness";
import { aggregate, harmlessFields } from "@/lib/core/top-layer/aggregate";
import { describeFacts } from "@/lib/core/top-layer/describe-facts";
import type { Aggregation } from "@/lib/server/top-layer/gather";
import { TakeOverField } from "./take-over-field";

export type TakeOverDialogProps = DialogState & { id: number };

/** Every field before and after; only what is ticked is taken, and what a person wrote is not ticked by itself. */
export function TakeOverDialog({ id, isOpen, onOpenChange }: TakeOverDialogProps) {
  const {
    data: found,
    problem,
    ask,
  } = useAnswer<Aggregation>(isOpen ? `/api/top-layer/${id}/aggregate` : null);
  const [chosen, setChosen] = useState<readonly MetadataField[] | null>(null);
  const [run, isPending] = useAction(aggregateClip);

  const fields = found ? (chosen ?? harmlessFields(found.before)) : [];
  const after = found && aggregate(found.before, fields, found.facts, found.templates);
  // Each field is shown as it would be, ticked or not.
  const offerOf = (field: MetadataField) =>
    found &&
    aggregate(found.before, [...fields.filter((one) => one !== field), field], found.facts, found.templates)[
      field
    ];
  const isChange = (field: MetadataField) =>
    found !== null && JSON.stringify(offerOf(field)) !== JSON.stringify(found.before[field]);
  const taken = fields.filter(isChange);
  const toggle = (field: MetadataField) =>
    setChosen(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
  const onTake = async () => {
    if (!found || !after || taken.length === 0 || isPending) return;
    const result = await run({ id, fields: [...fields], seen: { before: found.before, after } });
    if (result.ok) onOpenChange(false);
    else ask();
  };
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        size="lg"
        title="Take metadata from the jobs"
        description={found ? describeFacts(found.facts) : "What the media of its jobs have in common."}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void onTake();
        }}
      >
        <DialogBody>
          {problem && <FieldError>{problem}</FieldError>}
          {!found && !problem && <Skeleton className="h-64" />}
          {found && (
            <ul className="divide-y divide-line-soft">
              {metadataFields.map((field) => (
                <TakeOverField
                  key={field}
                  {...{ field }}
                  before={found.before[field]}
                  after={offerOf(field) ?? ""}
                  isTaken={fields.includes(field)}
                  onToggle={() => toggle(field)}
                />
              ))}
            </ul>
          )}
        </DialogBody>
        <DialogFooter aside={<span className="text-sm text-faint">Undo takes it back</span>}>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          <Button
            variant="primary"
            kbd="Ctrl ↵"
            disabled={taken.length === 0}
            isPending={isPending}
            onClick={onTake}
          >
            {taken.length === 0
              ? "Nothing to take"
              : taken.length === 1
                ? "Take 1 field"
                : `Take ${taken.length} fields`}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
