"use client";

import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { ChoiceField } from "@/components/form/choice-field";
import { OptionField } from "@/components/options/option-field";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CharacterInput } from "@/lib/core/characters/schema";
import { characterStatuses, characterStatusLabels } from "@/lib/core/characters/status";

export type CharacterFormValues = z.input<typeof CharacterInput>;
export type CharacterForm = UseFormReturn<CharacterFormValues, unknown, CharacterInput>;

export type CharacterFieldsProps = {
  form: CharacterForm;
  /** The one that is stored or suggested, named before the list of them has arrived. */
  archetype: { id: number; name: string } | null;
};

/** What a person says of a character, beside its picture. */
export function CharacterFields({ form, archetype }: CharacterFieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Field label="Name" isRequired error={errors.name?.message}>
        {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <OptionField
          label="Archetype"
          control={control}
          name="archetypeId"
          kind="archetypes"
          stored={archetype}
          error={errors.archetypeId?.message}
          placeholder="No archetype"
          searchLabel="Search archetypes"
        />
        <ChoiceField
          label="Status"
          error={errors.status?.message}
          registration={register("status")}
          values={characterStatuses}
          labels={characterStatusLabels}
        />
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
