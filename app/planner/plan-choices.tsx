"use client";

import { useMemo } from "react";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { batchModeHints, batchModeLabels, batchModes, isLimit } from "@/lib/core/batches/mode";
import { type CharacterScope, characterScopes } from "@/lib/core/batches/scopes";
import { CategoryChoices } from "./category-choices";
import { PairChoices } from "./pair-choices";
import type { PlannerState } from "./use-planner";

const scopeLabels: Record<CharacterScope, string> = {
  all: "All but retired ones",
  active: "All active ones",
  chosen: "Chosen ones",
};

export type PlanChoicesFormProps = { planner: PlannerState; options: PieceOptions | null };

/** What is combined, and how. Enter plans. */
export function PlanChoicesForm({ planner, options }: PlanChoicesFormProps) {
  const { choices, errors, setChoices, isBusy, rows } = planner;
  const lists = useMemo(() => {
    const characters = options?.characters.filter(({ status }) => status !== "retired") ?? [];
    return {
      characters: characters.map(({ id, name }) => ({ value: id, label: name })),
      outputTypes: (options?.outputTypes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    };
  }, [options]);
  const categories = useMemo(() => {
    const chosen = options?.outputTypes.filter(({ id }) => choices.outputTypeIds.includes(id)) ?? [];
    const ids = new Set(chosen.flatMap(({ categoryIds }) => categoryIds));
    return options?.categories.filter(({ id }) => ids.has(id)) ?? [];
  }, [options, choices.outputTypeIds]);
  const keptCount = rows.filter(({ isKept }) => isKept).length;
  return (
    <Panel
      aria-labelledby="choices"
      className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
    >
      <PanelHeader id="choices" title="Choices" />
      <PanelBody>
        {options ? (
          <form
            noValidate
            className="flex flex-col gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              void planner.plan();
            }}
          >
            <Field label="Output types" isRequired error={errors.outputTypeIds}>
              {({ "aria-required": _isRequired, ...control }) => (
                <MultiCombobox
                  {...control}
                  aria-label="Output types: add one"
                  options={lists.outputTypes}
                  value={choices.outputTypeIds}
                  onValueChange={(outputTypeIds) => setChoices({ outputTypeIds })}
                  placeholder="Add an output type"
                  searchLabel="Search output types"
                />
              )}
            </Field>
            <Field label="Characters">
              {(control) => (
                <Select
                  {...control}
                  value={choices.characters}
                  onChange={({ target }) => setChoices({ characters: target.value as CharacterScope })}
                >
                  {characterScopes.map((scope) => (
                    <option key={scope} value={scope}>
                      {scopeLabels[scope]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            {choices.characters === "chosen" && (
              <Field label="Chosen characters" error={errors.characterIds}>
                {({ "aria-required": _isRequired, ...control }) => (
                  <MultiCombobox
                    {...control}
                    aria-label="Characters: add one"
                    options={lists.characters}
                    value={choices.characterIds}
                    onValueChange={(characterIds) => setChoices({ characterIds })}
                    placeholder="Add a character"
                    searchLabel="Search characters"
                  />
                )}
              </Field>
            )}
            <CategoryChoices categories={categories} options={options} planner={planner} />
            <Field label="How to plan" hint={batchModeHints[choices.mode]}>
              {(control) => (
                <Select
                  {...control}
                  value={choices.mode}
                  onChange={({ target }) => setChoices({ mode: target.value as typeof choices.mode })}
                >
                  {batchModes.map((mode) => (
                    <option key={mode} value={mode}>
                      {batchModeLabels[mode]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            {choices.mode === "pairs" && <PairChoices categories={categories} planner={planner} />}
            <div className="grid grid-cols-2 gap-3">
              <Field label={isLimit(choices.mode) ? "At most" : "How many"} error={errors.count}>
                {(control) => (
                  <Input
                    {...control}
                    inputMode="numeric"
                    autoComplete="off"
                    value={choices.count}
                    onChange={({ target }) => setChoices({ count: target.value })}
                  />
                )}
              </Field>
              <Field label="Seed" error={errors.seed}>
                {(control) => (
                  <Input
                    {...control}
                    autoComplete="off"
                    placeholder="a new one"
                    title="The same seed plans the same batch again"
                    value={choices.seed}
                    onChange={({ target }) => setChoices({ seed: target.value })}
                  />
                )}
              </Field>
            </div>
            {choices.mode !== "untried" && (
              <label className="flex items-center gap-2">
                <Checkbox
                  checked={choices.isUntried}
                  onChange={({ target }) => setChoices({ isUntried: target.checked })}
                />
                {choices.mode === "pairs" ? "Only pairs that no job has" : "Untried only"}
              </label>
            )}
            <Button type="submit" variant={rows.length === 0 ? "primary" : "secondary"} isPending={isBusy}>
              {rows.length === 0 ? "Plan" : "Plan again"}
            </Button>
            {rows.length > 0 && (
              <p className="text-sm text-faint">
                {keptCount > 0
                  ? `${keptCount} locked ${keptCount === 1 ? "row stays" : "rows stay"}; the rest is planned anew.`
                  : "All rows are planned anew. Lock those that are to stay."}
              </p>
            )}
          </form>
        ) : (
          <div
            role="status"
            aria-label="Loading what there is to choose from"
            className="flex flex-col gap-3"
          >
            <Skeleton className="h-8" />
            <Skeleton className="h-8" />
            <Skeleton className="h-8" />
          </div>
        )}
      </PanelBody>
    </Panel>
  );
}
