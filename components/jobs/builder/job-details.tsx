"use client";

import { useMemo } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import { offered } from "@/components/options/offered";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { JobInput } from "@/lib/core/jobs/schema";
import { isMade, jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import type { JobFormValues } from "./job-form-values";
import { LockToggle } from "./lock-toggle";
import type { PieceOptions } from "./use-job-pieces";

export type JobDetailsProps = {
  form: UseFormReturn<JobFormValues, unknown, JobInput>;
  projects: PieceOptions["projects"];
};

/** Everything about a job that is not its combination. */
export function JobDetails({ form, projects }: JobDetailsProps) {
  const { errors } = form.formState;
  const chosen = form.watch("projectIds");
  const options = useMemo(
    () =>
      offered(projects, ({ id }) => chosen?.includes(id) ?? false).map(({ id, name, status }) => ({
        value: id,
        label: name,
        hint: status === "active" ? undefined : status,
      })),
    [projects, chosen],
  );
  const status = form.watch("status");
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-3">
      <Field
        label="Status"
        error={errors.status?.message}
        aside={<LockToggle piece="status" label="status" />}
      >
        {(control) => (
          <Select {...control} {...form.register("status")}>
            {jobStatuses.map((value) => (
              <option key={value} value={value}>
                {jobStatusLabels[value]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Priority"
        error={errors.priority?.message}
        aside={<LockToggle piece="priority" label="priority" />}
      >
        {(control) => (
          <Input {...control} {...form.register("priority")} inputMode="numeric" autoComplete="off" />
        )}
      </Field>
      <Field
        label="Planned for"
        error={errors.plannedFor?.message}
        aside={<LockToggle piece="plannedFor" label="planned date" />}
      >
        {(control) => <Input {...control} {...form.register("plannedFor")} type="date" />}
      </Field>
      {isMade(status) && (
        <p className="text-sm text-faint sm:col-span-3">
          Logged as made: it is marked “no file” until its file is linked.
        </p>
      )}
      <Field
        label="Projects"
        error={errors.projectIds?.message}
        aside={<LockToggle piece="projectIds" label="projects" />}
        className="sm:col-span-3"
      >
        {(control) => (
          <Controller
            control={form.control}
            name="projectIds"
            render={({ field }) => (
              <MultiCombobox
                id={control.id}
                aria-label="Projects: add to a project"
                aria-describedby={control["aria-describedby"]}
                aria-invalid={control["aria-invalid"]}
                options={options}
                value={field.value}
                onValueChange={field.onChange}
                placeholder="Add to a project"
                searchLabel="Search projects"
              />
            )}
          />
        )}
      </Field>
      <Field
        label="Notes"
        error={errors.notes?.message}
        aside={<LockToggle piece="notes" label="notes" />}
        className="sm:col-span-3"
      >
        {(control) => <Textarea {...control} {...form.register("notes")} rows={3} />}
      </Field>
    </div>
  );
}
