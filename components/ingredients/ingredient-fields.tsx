"use client";

import type { ReactNode } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { useOptions } from "@/components/options/use-options";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { IngredientInput } from "@/lib/core/ingredients/schema";
import { foldName } from "@/lib/core/text/fold-name";

export type IngredientFormValues = z.input<typeof IngredientInput>;
export type IngredientForm = UseFormReturn<IngredientFormValues, unknown, IngredientInput>;

export type IngredientFieldsProps = {
  form: IngredientForm;
  categories: readonly { id: number; name: string }[];
  /** The ingredient itself, when it is there already. */
  ownId?: number;
  /** What a change of category does. */
  categoryNote?: ReactNode;
};

export function IngredientFields({ form, categories, ownId, categoryNote }: IngredientFieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  const alike = useAlike(form, ownId);
  const isNeverRolled = Number(form.watch("weight")) === 0 && form.watch("weight") !== "";
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Field
          label="Name"
          isRequired
          hint={alike.name && <Warning>{alike.name}</Warning>}
          error={errors.name?.message}
        >
          {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
        </Field>
        <Field label="Code" hint={alike.code && <Warning>{alike.code}</Warning>} error={errors.code?.message}>
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
        <Field label="Category" isRequired error={errors.categoryId?.message}>
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
        <Field
          label="Weight"
          hint={isNeverRolled ? <Warning>Never rolled.</Warning> : "0: never rolled."}
          error={errors.weight?.message}
        >
          {(field) => <Input {...field} {...register("weight")} inputMode="decimal" autoComplete="off" />}
        </Field>
      </div>
      {categoryNote && (
        <div
          role="status"
          className="rounded-sm border border-in-progress/40 bg-in-progress/10 px-3 py-2 text-sm"
        >
          {categoryNote}
        </div>
      )}
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
      <TagField control={control} name="tags" error={errors.tags?.message} />
    </>
  );
}

/** A doubt: what is entered can be saved all the same. */
function Warning({ children }: { children: ReactNode }) {
  return (
    <span role="status" className="text-in-progress">
      {children}
    </span>
  );
}

/** Others in the category that have this name or code already. */
function useAlike(form: IngredientForm, ownId?: number) {
  const rows = useOptions("ingredients");
  const [name, code, categoryId] = form.watch(["name", "code", "categoryId"]);
  const others = (rows ?? []).filter((row) => row.categoryId === Number(categoryId) && row.id !== ownId);
  const nameKey = foldName(name);
  const codeKey = code?.trim().toLowerCase();
  const sameName = nameKey && others.find((other) => foldName(other.name) === nameKey);
  const sameCode = codeKey && others.find((other) => other.code?.toLowerCase() === codeKey);
  return {
    name: sameName && `${sameName.name} is in this category already.`,
    code: sameCode && `${sameCode.name} has it too.`,
  };
}
