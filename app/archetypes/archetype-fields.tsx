"use client";

import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { ChoiceField } from "@/components/form/choice-field";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ArchetypeInput } from "@/lib/core/archetypes/schema";
import { archetypeSubtypeLabels, archetypeSubtypes } from "@/lib/core/archetypes/subtype";

export type ArchetypeFormValues = z.input<typeof ArchetypeInput>;
export type ArchetypeForm = UseFormReturn<ArchetypeFormValues, unknown, ArchetypeInput>;

/** What a person says of an archetype, beside its picture. */
export function ArchetypeFields({ form }: { form: ArchetypeForm }) {
  const { control, register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <Field label="Name" isRequired error={errors.name?.message}>
          {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
        </Field>
        <ChoiceField
          label="Subtype"
          error={errors.subtype?.message}
          registration={register("subtype")}
          values={archetypeSubtypes}
          labels={archetypeSubtypeLabels}
        />
      </div>
      <Field
        label="Description"
        hint="What all characters of this kind have in common."
        error={errors.description?.message}
      >
        {(field) => <Textarea {...field} {...register("description")} rows={5} />}
      </Field>
      <TagField control={control} name="tags" error={errors.tags?.message} />
    </>
  );
}
