"use client";

import { Controller, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { TagField } from "@/components/tags/tag-field";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { CharacterInput } from "@/lib/core/characters/schema";
import { characterStatuses, characterStatusLabels } from "@/lib/core/characters/status";

export type CharacterFormValues = z.input<typeof CharacterInput>;
export type CharacterForm = UseFormReturn<CharacterFormValues, unknown, CharacterInput>;

export type CharacterFieldsProps = {
  form: CharacterForm;
  archetypes: readonly { id: number; name: string }[];
};

/** What a person says of a character, beside its picture. */
export function CharacterFields({ form, archetypes }: CharacterFieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  const options = archetypes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Field label="Name" isRequired error={errors.name?.message}>
        {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <Field label="Archetype" error={errors.archetypeId?.message}>
          {(field) => (
            <Controller
              control={control}
              name="archetypeId"
              render={({ field: { value, onChange } }) => (
                <Combobox
                  {...field}
                  options={options}
                  value={typeof value === "number" ? value : null}
                  onValueChange={onChange}
                  placeholder="No archetype"
                  searchLabel="Search archetypes"
                  isClearable
                />
              )}
            />
          )}
        </Field>
        <Field label="Status" error={errors.status?.message}>
          {(field) => (
            <Select {...field} {...register("status")}>
              {characterStatuses.map((status) => (
                <option key={status} value={status}>
                  {characterStatusLabels[status]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field
        label="Description"
        hint="Used in the SEO description of its clips."
        error={errors.description?.message}
      >
        {(field) => <Textarea {...field} {...register("description")} rows={3} />}
      </Field>
      <Field
        label="Visual notes"
        hint="What a picture must show: build, hair, clothes."
        error={errors.visualNotes?.message}
      >
        {(field) => <Textarea {...field} {...register("visualNotes")} rows={3} />}
      </Field>
      <TagField control={control} name="tags" error={errors.tags?.message} />
    </>
  );
}
