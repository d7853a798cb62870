"use client";

import { type FormEvent, useDeferredValue, useMemo, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useAction } from "@/components/form/use-action";
import { useOptions } from "@/components/options/use-options";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { createIngredients } from "@/lib/actions/ingredients";
import { MANY_LINES, readIngredientLines } from "@/lib/core/ingredients/read-lines";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { ingredientsOf } from "../describe-ingredients";
import { AddManyPreview, keyOfLine } from "./add-many-preview";

export type AddManyProps = {
  category: Pick<CategorySummary, "id" | "name">;
  initialText: string;
  onOpenChange: (isOpen: boolean) => void;
};

/** Many lines become ingredients in one go. What each line becomes is shown beside it; what cannot be read stays to be corrected. */
export function AddMany({ category, initialText, onOpenChange }: AddManyProps) {
  const [text, setText] = useState(initialText);
  const [error, setError] = useState<string>();
  const [note, setNote] = useState<string>();
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [create, isPending] = useAction(createIngredients);
  const options = useOptions("ingredients");
  const known = useMemo(
    () => options?.filter(({ categoryId }) => categoryId === category.id) ?? [],
    [options, category.id],
  );
  const shown = useDeferredValue(text);
  const lines = useMemo(() => readIngredientLines(shown, known), [shown, known]);
  const isChosen = (line: (typeof lines)[number]) =>
    !line.problem && (choices.get(keyOfLine(line)) ?? line.doubt === null);
  const chosen = lines.filter(isChosen);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    // As the text stands now: what is shown beside it may be a moment behind.
    const all = readIngredientLines(text, known);
    const added = all.filter(isChosen);
    const refusal = refusalOf(added.length, all.length, text.length);
    setError(refusal);
    if (refusal) return;
    const result = await create({
      categoryId: category.id,
      lines: added.map(({ code, name, description }) => ({ code, name, description })),
    });
    if (!result.ok) return setError(Object.values(result.fields ?? {})[0] ?? result.message);
    const unread = all.filter(({ problem }) => problem !== null);
    if (unread.length === 0) return onOpenChange(false);
    setText(unread.map((line) => line.text).join("\n"));
    setNote(
      `${ingredientsOf(added.length)} added. What is left could not be read: correct it, or close this.`,
    );
  };

  return (
    <FormDialog
      isOpen
      onOpenChange={onOpenChange}
      title={`Add many to ${category.name}`}
      description="One ingredient a line, typed or pasted, from a spreadsheet too. Nothing is added before you say so."
      size="xl"
      submitLabel={chosen.length === 0 ? "Add" : `Add ${ingredientsOf(chosen.length)}`}
      isPending={isPending}
      isDirty={text.trim() !== ""}
      onSubmit={onSubmit}
    >
      {note && <p role="status">{note}</p>}
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Field label="Lines" hint={HINT} error={error}>
          {(field) => (
            <Textarea
              {...field}
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setError(undefined);
              }}
              autoFocus
              spellCheck={false}
              wrap="off"
              className="h-75 [field-sizing:fixed] font-mono text-sm max-lg:h-40"
            />
          )}
        </Field>
        <AddManyPreview
          lines={lines}
          isChosen={isChosen}
          onChoose={(line, isOn) => setChoices(new Map(choices).set(keyOfLine(line), isOn))}
        />
      </div>
    </FormDialog>
  );
}

const HINT = (
  <>
    <span className="font-mono">A01 Running</span>, <span className="font-mono">Running | description</span>{" "}
    or <span className="font-mono">A01 | Running | description</span>; cells of a spreadsheet as they are
    copied.
  </>
);

/** Characters that fit into one request with room to spare. */
const MOST_TEXT = 600_000;

function refusalOf(chosen: number, all: number, characters: number): string | undefined {
  if (all === 0) return "Enter at least one line.";
  if (chosen === 0)
    return "No line is chosen: correct those that are marked, or tick what is to be added all the same.";
  if (chosen > MANY_LINES)
    return `Add at most ${MANY_LINES.toLocaleString("en-US")} at once; ${chosen.toLocaleString("en-US")} are chosen.`;
  if (characters > MOST_TEXT) return "This is more text than fits into one go. Add it in parts.";
  return undefined;
}
