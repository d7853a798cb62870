"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { toast } from "@/components/ui/toast";
import { moveIngredientsToCategory } from "@/lib/actions/ingredients";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import { describeMove, hasEffects, type MoveEffects } from "@/lib/core/ingredients/move-effects";
import type { Selection } from "@/lib/core/list/selection";

type Ingredients = Selection<IngredientListQuery>;

type Move = { selection: Ingredients; name: string; categoryId: number; effects: MoveEffects };

const LOOKING = "move-effects";

/** Milliseconds after which a person is told that something is going on. */
const PATIENCE = 300;

/**
 * Moves ingredients to another category: at once when nothing depends on it, else after a dialog that says what it does to jobs,
 * combinations and rules. `name` is what they are called together.
 */
export function useMove(onDone?: () => void) {
  const [asked, setAsked] = useState<Move | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [run, isPending] = useAction(moveIngredientsToCategory);

  const move = async ({ selection, categoryId }: Pick<Move, "selection" | "categoryId">) => {
    const result = await run({ ...selection, categoryId });
    if (!result.ok) return;
    setIsOpen(false);
    onDone?.();
  };
  const onMove = async (selection: Ingredients, name: string, categoryId: number) => {
    const waiting = setTimeout(
      () => toast.loading("Looking up what this changes", { id: LOOKING }),
      PATIENCE,
    );
    const effects = await readMoveEffects(selection, categoryId).catch(() => null);
    clearTimeout(waiting);
    toast.dismiss(LOOKING);
    if (effects === null)
      return void toast.error("What this would do could not be read. Is the app's server still running?");
    if (effects.count === 0) return;
    if (!hasEffects(effects)) return move({ selection, categoryId });
    setAsked({ selection, name, categoryId, effects });
    setIsOpen(true);
  };

  const dialog = asked && (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      title={`Move ${asked.name} to ${asked.effects.target}?`}
      description="This is what changes with it. Undo brings all of it back."
      confirmLabel={`Move to ${asked.effects.target}`}
      isPending={isPending}
      onConfirm={() => void move(asked)}
    >
      <MoveEffectList effects={asked.effects} />
    </ConfirmDialog>
  );
  return [onMove, dialog] as const;
}

export function MoveEffectList({ effects }: { effects: MoveEffects }) {
  return (
    <ul aria-label="What it does" className="flex list-disc flex-col gap-1 pl-4 marker:text-faint">
      {describeMove(effects).map((sentence) => (
        <li key={sentence} className="wrap-anywhere">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

export async function readMoveEffects(
  selection: Ingredients,
  categoryId: number,
  signal?: AbortSignal,
): Promise<MoveEffects> {
  const response = await fetch("/api/ingredients/move", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...selection, categoryId }),
    signal,
  });
  if (!response.ok) throw new Error(`The effects could not be read (${response.status}).`);
  return response.json();
}
