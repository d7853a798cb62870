"use client";

import Link from "next/link";
import { useId, useMemo } from "react";
import type { UseFormReturn } from "react-hook-form";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import type { Option } from "@/components/ui/option-list";
import { Skeleton } from "@/components/ui/skeleton";
import { withExtras, withPick } from "@/lib/core/jobs/build";
import type { JobInput } from "@/lib/core/jobs/schema";
import { categoryPiece, type JobFormValues } from "./job-form-values";
import { LockToggle } from "./lock-toggle";
import { PieceKey, PieceRow } from "./piece-row";
import type { JobPieces, PieceOptions } from "./use-job-pieces";

export type JobPickersProps = {
  form: UseFormReturn<JobFormValues, unknown, JobInput>;
  options: PieceOptions | null;
  pieces: JobPieces;
};

/** Character, output type, one pick for each category that it requires, and extras. */
export function JobPickers({ form, options, pieces }: JobPickersProps) {
  const choices = useChoices(options);
  const extrasId = useId();
  const { errors } = form.formState;
  if (!options || !choices) return <PickersSkeleton />;

  const set = <Key extends "characterId" | "outputTypeId" | "ingredientIds">(
    key: Key,
    value: JobFormValues[Key],
  ) => form.setValue(key, value as never, { shouldDirty: true, shouldValidate: errors[key] !== undefined });
  const setIngredients = (list: { id: number }[]) =>
    set(
      "ingredientIds",
      list.map(({ id }) => id),
    );
  const requiredIds = pieces.required.map(({ id }) => id);
  const find = (id: number | null) => options.ingredients.find((row) => row.id === id) ?? null;

  return (
    <div className="flex flex-col gap-2.5">
      <PieceRow
        piece="characterId"
        number={1}
        label="Character"
        options={choices.characters}
        value={form.getValues("characterId")}
        onValueChange={(id) => set("characterId", id)}
        placeholder="Choose who it is about"
        error={errors.characterId?.message}
      />
      <PieceRow
        piece="outputTypeId"
        number={2}
        label="Output type"
        options={choices.outputTypes}
        value={form.getValues("outputTypeId")}
        onValueChange={(id) => set("outputTypeId", id)}
        placeholder="Choose what is made"
        error={errors.outputTypeId?.message}
      />
      {pieces.required.map((category, index) => (
        <PieceRow
          key={category.id}
          piece={categoryPiece(category.id)}
          number={index + 3}
          label={category.name}
          color={category.color}
          options={choices.byCategory.get(category.id) ?? noOptions}
          value={pieces.picks.find(({ categoryId }) => categoryId === category.id)?.id ?? null}
          onValueChange={(id) => setIngredients(withPick(pieces.list, requiredIds, category.id, find(id)))}
          placeholder={`Pick one of ${choices.byCategory.get(category.id)?.length ?? 0}`}
          note={!choices.byCategory.has(category.id) && <EmptyCategory name={category.name} />}
        />
      ))}
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1 border-t border-line-soft pt-2.5 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
        <label htmlFor={extrasId} className="flex h-8 items-center text-dim max-sm:col-span-2">
          Extras
        </label>
        <MultiCombobox
          id={extrasId}
          aria-label="Extras: add an ingredient"
          options={choices.ingredients}
          value={pieces.extras.map(({ id }) => id)}
          onValueChange={(ids) =>
            setIngredients(
              withExtras(
                pieces.list,
                requiredIds,
                ids.flatMap((id) => find(id) ?? []),
              ),
            )
          }
          placeholder="Add an ingredient"
          searchLabel="Search ingredients"
          aria-invalid={errors.ingredientIds ? true : undefined}
        />
        <div className="flex h-8 items-center gap-1.5">
          <LockToggle piece="extras" label="extras" />
          <PieceKey number={pieces.required.length + 3} label="Extras" targetId={extrasId} />
        </div>
        {errors.ingredientIds && (
          <p className="text-sm text-failed sm:col-start-2">{errors.ingredientIds.message}</p>
        )}
      </div>
    </div>
  );
}

const noOptions: Option<number>[] = [];

/** Options in the order of their lists; retired characters last, as what they make is outside of the funnel. */
function useChoices(options: PieceOptions | null) {
  return useMemo(() => {
    if (!options) return null;
    const names = new Map(options.categories.map(({ id, name }) => [id, name]));
    const byCategory = new Map<number, Option<number>[]>();
    const ingredients: Option<number>[] = [];
    for (const { id, name, code, categoryId } of options.ingredients) {
      const option = { value: id, label: name, hint: code ?? undefined };
      const members = byCategory.get(categoryId) ?? [];
      members.push(option);
      byCategory.set(categoryId, members);
      ingredients.push({ ...option, group: names.get(categoryId), keywords: names.get(categoryId) });
    }
    const toOption = ({ id, name, status }: PieceOptions["characters"][number]) => ({
      value: id,
      label: name,
      group: status === "retired" ? "Retired" : undefined,
      hint: status === "retired" ? "retired" : undefined,
    });
    const isRetired = ({ status }: { status: string }) => status === "retired";
    return {
      characters: [
        ...options.characters.filter((character) => !isRetired(character)),
        ...options.characters.filter(isRetired),
      ].map(toOption),
      outputTypes: options.outputTypes.map(({ id, name }) => ({ value: id, label: name })),
      byCategory,
      ingredients,
    };
  }, [options]);
}

function EmptyCategory({ name }: { name: string }) {
  return (
    <>
      {name} has no ingredients yet.{" "}
      <Link href="/ingredients" className="text-primary-text hover:underline">
        Add some
      </Link>
    </>
  );
}

function PickersSkeleton() {
  return (
    <div role="status" aria-label="Loading what there is to choose from" className="flex flex-col gap-2.5">
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="flex gap-2">
          <Skeleton className="h-8 w-32" />
          <Skeleton className="h-8 flex-1" />
        </div>
      ))}
    </div>
  );
}
