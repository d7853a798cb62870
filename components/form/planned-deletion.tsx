"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useDeletePlan } from "@/components/form/use-delete-plan";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field, FieldError } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { type Selection, selectedCount } from "@/lib/core/list/selection";
import { type DeleteChoice, type DeletePlan, formatUse } from "@/lib/core/uses/uses";
import type { ActionResult } from "@/lib/server/action";

export type DeleteChoiceMade = { mode: string; targetId?: number };

export type PlannedDeletionProps = {
  /** As in /api/uses/<domain>. */
  domain: string;
  /** One record by its id, or several. */
  what: number | Selection<unknown>;
  name: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  action: (choice: DeleteChoiceMade) => Promise<ActionResult<unknown>>;
  /** `mode` is the choice that was made: a record that was retired is still there. */
  onDone?: (mode: string) => void;
};

/** Asks before something goes: says what depends on it and offers what makes sense. Used through `DeleteDialog`, which loads it. */
export function PlannedDeletion({
  domain,
  what,
  name,
  isOpen,
  onOpenChange,
  action,
  onDone,
}: PlannedDeletionProps) {
  const isOne = typeof what === "number" || selectedCount(what) === 1;
  const { plan, problem } = useDeletePlan(domain, what, isOpen);
  const [run, isPending] = useAction(action);
  const onChoose = async (mode: string, targetId?: number) => {
    const result = await run({ mode, targetId });
    if (!result.ok) return;
    onOpenChange(false);
    onDone?.(mode);
  };
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        size="sm"
        title={`Delete ${name}?`}
        description={plan && explainUses(plan, isOne ? "it" : "them")}
      >
        <DialogBody>
          {problem && <FieldError>{problem}</FieldError>}
          {!plan && !problem && <Skeleton className="h-16" />}
          {plan && <Choices plan={plan} isPending={isPending} onChoose={onChoose} />}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

type ChoicesProps = {
  plan: DeletePlan;
  isPending: boolean;
  onChoose: (mode: string, targetId?: number) => void;
};

function Choices({ plan, isPending, onChoose }: ChoicesProps) {
  return (
    <ul className="flex flex-col gap-3">
      {plan.choices.map((choice, index) => (
        <ChoiceItem
          key={choice.mode}
          choice={choice}
          variant={choice.isDestructive ? "destructive" : index === 0 ? "primary" : "secondary"}
          isPending={isPending}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

type ChoiceItemProps = Pick<ChoicesProps, "isPending" | "onChoose"> & {
  choice: DeleteChoice;
  variant: "primary" | "secondary" | "destructive";
};

function ChoiceItem({ choice, variant, isPending, onChoose }: ChoiceItemProps) {
  const { target } = choice;
  const [targetId, setTargetId] = useState(target?.options[0]?.value);
  return (
    <li className="flex flex-col gap-1">
      {target && (
        <Field label={target.label}>
          {(control) => (
            <Select
              {...control}
              value={targetId}
              onChange={(event) => setTargetId(Number(event.target.value))}
            >
              {target.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Button
        variant={variant}
        className={target ? "mt-1 w-full" : "w-full"}
        isPending={isPending}
        onClick={() => onChoose(choice.mode, targetId)}
      >
        {choice.label}
      </Button>
      <p className="text-sm text-dim">{choice.explanation}</p>
    </li>
  );
}

function explainUses({ uses }: DeletePlan, it: string) {
  const inUse = uses.filter(({ count }) => count > 0);
  if (inUse.length === 0) return `Nothing else uses ${it}.`;
  return (
    <>
      Used by{" "}
      {inUse.map((use, index) => (
        <span key={use.plural}>
          {index > 0 && (index === inUse.length - 1 ? " and " : ", ")}
          {use.href ? (
            <Link href={use.href} className="text-foreground underline decoration-line underline-offset-4">
              {formatUse(use)}
            </Link>
          ) : (
            <span className="text-foreground">{formatUse(use)}</span>
          )}
        </span>
      ))}
      .
    </>
  );
}
