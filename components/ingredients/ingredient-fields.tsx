"use client";

import { Controller, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { IngredientInput } from "@/lib/core/ingredients/schema";

export type IngredientFormValues = z.input<typeof IngredientInput>;
export type IngredientForm = UseFormReturn<IngredientFormValues, unknown, IngredientInput>;

export type IngredientFieldsProps = {
  form: IngredientForm;
  categories: readonly { id: number; name: string }[];
  /** What a change of category does to the jobs that have it. */
  categoryHint?: string;
};

export function IngredientFields({ form, categories, categoryHint }: IngredientFieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Field label="Name" isRequired error={errors.name?.message}>
          {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
        </Field>
        <Field label="Code" error={errors.code?.message}>
          {(field) => (
            <Input
              {...field}
              {...register("code")}
              autoComplete="off"
              spellCheck={false}
              placeholder="A01"
              className="font-mono"
            />
          )}
        </Field>
      </div>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Field label="Category" isRequired hint={categoryHint} error={errors.categoryId?.message}>
          {(field) => (
            <Select {...field} {...register("categoryId")}>
              {categories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Weight" hint="0 keeps it out of rolls." error={errors.weight?.message}>
          {(field) => <Input {...field} {...register("weight")} inputMode="decimal" autoComplete="off" />}
        </Field>
      </div>
      <Field label="Description" error={errors.description?.message}>
        {(field) => <Textarea {...field} {...register("description")} rows={2} />}
      </Field>
      <Field
        label="Prompt fragment"
        hint="The words that ask a generator for it."
        error={errors.promptFragment?.message}
      >
        {(field) => <Textarea {...field} {...register("promptFragment")} rows={3} />}
      </Field>
      <Field label="Tags" error={errors.tags?.message}>
        {(field) => (
          <Controller
            control={control}
            name="tags"
            render={({ field: { value, onChange } }) => (
              <TagField {...field} value={value} onValueChange={onChange} />
            )}
          />
        )}
      </Field>
    </>
  );
}
