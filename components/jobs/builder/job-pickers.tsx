"use client";

import type { UseFormReturn } from "react-hook-form";
import { Link } from "@/components/ui/link";
import type { Option } from "@/components/ui/option-list";
import { Skeleton } from "@/components/ui/skeleton";
import { withExtras, withPick } from "@/lib/core/jobs/build";
import type { JobInput } from "@/lib/core/jobs/schema";
import { ExtrasRow } from "./extras-row";
import { categoryPiece, type JobFormValues } from "./job-form-values";
import { PieceRow } from "./piece-row";
import { RuleSuggestions } from "./rule-suggestions";
import { useChoices } from "./use-choices";
import type { JobPieces, PieceOptions } from "./use-job-pieces";
import type { JobRules } from "./use-job-rules";
import { useRefusals } from "./use-refusals";

export type JobPickersProps = {
  form: UseFormReturn<JobFormValues, unknown, JobInput>;
  options: PieceOptions | null;
  pieces: JobPieces;
  rules: JobRules;
  /** Leaves out what rules forbid instead of dimming it. */
  hidesForbidden: boolean;
};

/** Character, output type, one pick for each category that it requires, and extras; with what rules say of them. */
export function JobPickers({ form, options, pieces, rules, hidesForbidden }: JobPickersProps) {
  const choices = useChoices(options);
  const refusals = useRefusals(rules, options, hidesForbidden);
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
  const setExtras = (ids: number[]) =>
    setIngredients(
      withExtras(
        pieces.list,
        requiredIds,
        ids.flatMap((id) => find(id) ?? []),
      ),
    );
  const extraIds = pieces.extras.map(({ id }) => id);

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
        broken={rules.brokenByCharacter}
        refusals={refusals.characters}
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
      {pieces.required.map((category, index) => {
        const pickId = pieces.picks.find(({ categoryId }) => categoryId === category.id)?.id ?? null;
        return (
          <PieceRow
            key={category.id}
            piece={categoryPiece(category.id)}
            number={index + 3}
            label={category.name}
            color={category.color}
            options={choices.byCategory.get(category.id) ?? noOptions}
            value={pickId}
            onValueChange={(id) => setIngredients(withPick(pieces.list, requiredIds, category.id, find(id)))}
            placeholder={`Pick one of ${choices.byCategory.get(category.id)?.length ?? 0}`}
            note={!choices.byCategory.has(category.id) && <EmptyCategory name={category.name} />}
            broken={pickId === null ? undefined : rules.brokenByPick(pickId)}
            refusals={refusals.picks}
          />
        );
      })}
      <ExtrasRow
        number={pieces.required.length + 3}
        options={choices.ingredients}
        value={extraIds}
        onValueChange={setExtras}
        warnings={rules.warnings}
        error={errors.ingredientIds?.message}
      />
      <RuleSuggestions
        suggestions={rules.suggestions}
        byCategory={choices.byCategory}
        onAdd={(id) => setExtras([...extraIds, id])}
      />
    </div>
  );
}

const noOptions: Option<number>[] = [];

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
