"use client";

import { useId } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { OptionField } from "@/components/options/option-field";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Taken = { includeSubfolders: boolean; isWatched: boolean; patterns: string; projectId: unknown };

export type FolderFieldsProps<Values extends FieldValues & Taken, Result> = {
  form: UseFormReturn<Values, unknown, Result>;
  /** The one that is stored. */
  project: { id: number; name: string } | null;
};

/** What is taken of a folder, when it is added and when it is changed. */
export function FolderFields<Values extends FieldValues & Taken, Result>({
  form,
  project,
}: FolderFieldsProps<Values, Result>) {
  const id = useId();
  const { register, control, formState } = form;
  const at = (name: keyof Taken) => name as Path<Values>;
  const errorOf = (name: keyof Taken) => formState.errors[name]?.message as string | undefined;
  return (
    <>
      <div className="flex flex-col gap-2">
        {CHOICES.map(({ name, label }) => (
          <label key={name} htmlFor={`${id}-${name}`} className="flex items-center gap-2.5">
            <Checkbox id={`${id}-${name}`} {...register(at(name))} />
            {label}
          </label>
        ))}
      </div>
      <Field
        label="Names"
        hint="Such as *.png *.mp4; empty takes every picture, clip and sound."
        error={errorOf("patterns")}
      >
        {(field) => <Input {...field} {...register(at("patterns"))} autoComplete="off" spellCheck={false} />}
      </Field>
      <OptionField
        kind="projects"
        label="Project"
        name={at("projectId")}
        control={control}
        stored={project}
        error={errorOf("projectId")}
        placeholder="Jobs of its files join no project"
        searchLabel="Search projects"
      />
    </>
  );
}

const CHOICES = [
  { name: "isWatched", label: "Watch it for new files" },
  { name: "includeSubfolders", label: "With its subfolders" },
] as const;
