"use client";

import { useMemo, useState } from "react";
import { useAction } from "@/components/form/use-action";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { offered } from "@/components/options/offered";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { createBatch } from "@/lib/actions/batches";
import { batchModeLabels } from "@/lib/core/batches/mode";
import { formatShortDay, localDay } from "@/lib/core/text/calendar-day";
import { formatUse } from "@/lib/core/uses/uses";
import type { PlanFacts, PlanRow } from "./plan-draft";
import { bareRow } from "./plan-rows";
import type { PlannerState } from "./use-planner";

export type CreateBatchProps = {
  planner: PlannerState;
  facts: PlanFacts;
  options: PieceOptions;
  onCreated: (batch: { id: number; name: string; jobCount: number }) => void;
};

/** Makes all of it: the jobs, their batch, their places in projects. One change with one Undo. */
export function CreateBatch({ planner, facts, options, onCreated }: CreateBatchProps) {
  const { rows, details, setDetails } = planner;
  const [run, isPending] = useAction(createBatch);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const projects = useMemo(
    () =>
      offered(options.projects, ({ id }) => details.projectIds.includes(id)).map(({ id, name, status }) => ({
        ...{ value: id, label: name, hint: status === "active" ? undefined : status },
      })),
    [options, details.projectIds],
  );
  const usualName = nameOf(rows, facts, options);
  const create = async () => {
    const name = details.name.trim() || usualName;
    const { mode } = facts.choices;
    const result = await run({ ...details, name, mode, seed: facts.seed, rows: rows.map(bareRow) });
    if (!result.ok) return setErrors(result.fields ?? {});
    setErrors({});
    onCreated({ name, ...result.data });
    planner.settle();
  };
  return (
    <Panel aria-labelledby="create">
      <PanelHeader id="create" title="Create" />
      <PanelBody>
        <form
          noValidate
          className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_7rem_10rem]"
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <Field label="Batch name" error={errors.name}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                placeholder={usualName}
                value={details.name}
                onChange={({ target }) => setDetails({ name: target.value })}
              />
            )}
          </Field>
          <Field label="Projects" error={errors.projectIds}>
            {(control) => (
              <MultiCombobox
                {...control}
                aria-label="Projects: add to a project"
                options={projects}
                value={details.projectIds}
                onValueChange={(projectIds) => setDetails({ projectIds })}
                placeholder="Add to a project"
                searchLabel="Search projects"
              />
            )}
          </Field>
          <Field label="Priority" error={errors.priority}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                value={details.priority}
                onChange={({ target }) => setDetails({ priority: target.value })}
              />
            )}
          </Field>
          <Field label="Planned for" error={errors.plannedFor}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={details.plannedFor}
                onChange={({ target }) => setDetails({ plannedFor: target.value })}
              />
            )}
          </Field>
          <div className="flex flex-col gap-2 sm:col-span-full" aria-live="polite">
            {errors.rows && (
              <div className="flex flex-wrap items-center gap-3">
                <FieldError>{errors.rows}</FieldError>
                <Button
                  size="sm"
                  onClick={() => {
                    setErrors({});
                    void planner.replaceBroken();
                  }}
                >
                  Replace them
                </Button>
              </div>
            )}
            <Button
              type="submit"
              variant="primary"
              isPending={isPending}
              className="self-start max-sm:w-full"
            >
              Create {formatUse({ count: rows.length, singular: "job", plural: "jobs" })}
            </Button>
          </div>
        </form>
      </PanelBody>
    </Panel>
  );
}

/** "Promo clip · Fair · Nov 23, 2026" */
function nameOf(rows: readonly PlanRow[], facts: PlanFacts, options: PieceOptions): string {
  const used = new Set(rows.map(({ outputTypeId }) => outputTypeId));
  const names = options.outputTypes.flatMap(({ id, name }) => (used.has(id) ? name : []));
  const what = names.length > 2 ? `${names.length} output types` : names.join(" and ");
  const today = formatShortDay(localDay(new Date()));
  return [what, batchModeLabels[facts.choices.mode], today].filter(Boolean).join(" · ");
}
