"use client";

import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { ChoiceField } from "@/components/form/choice-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ProjectInput } from "@/lib/core/projects/schema";
import { projectStatuses, projectStatusLabels } from "@/lib/core/projects/status";

export type ProjectFormValues = z.input<typeof ProjectInput>;
export type ProjectForm = UseFormReturn<ProjectFormValues, unknown, ProjectInput>;

export function ProjectFields({ form }: { form: ProjectForm }) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Field label="Name" isRequired error={errors.name?.message}>
        {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label="Status"
          error={errors.status?.message}
          registration={register("status")}
          values={projectStatuses}
          labels={projectStatusLabels}
        />
        <Field label="Target date" error={errors.targetDate?.message}>
          {(field) => <Input {...field} {...register("targetDate")} type="date" />}
        </Field>
      </div>
      <Field label="Description" hint="What it is for." error={errors.description?.message}>
        {(field) => <Textarea {...field} {...register("description")} rows={3} />}
      </Field>
      <Field label="Notes" hint="Markdown: lists, links, headings, tables." error={errors.notes?.message}>
        {(field) => <Textarea {...field} {...register("notes")} rows={6} />}
      </Field>
    </>
  );
}
