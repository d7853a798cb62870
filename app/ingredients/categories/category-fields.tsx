"use client";

import { Check } from "lucide-react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { CategoryDot } from "@/components/ui/category-dot";
import { Field, FieldSet } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { categoryColorLabels, categoryColors } from "@/lib/core/categories/palette";
import type { CategoryInput } from "@/lib/core/categories/schema";

export type CategoryFormValues = z.input<typeof CategoryInput>;
export type CategoryForm = UseFormReturn<CategoryFormValues, unknown, CategoryInput>;

export function CategoryFields({ form }: { form: CategoryForm }) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Field label="Name" isRequired error={errors.name?.message}>
        {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
      </Field>
      <FieldSet legend="Colour" error={errors.color?.message}>
        <div className="flex flex-wrap gap-1.5">
          {categoryColors.map((color) => (
            <label
              key={color}
              title={categoryColorLabels[color]}
              className="relative grid size-8 cursor-pointer place-items-center rounded-sm border border-line bg-raised hover:border-line-strong has-checked:border-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary"
            >
              <input
                type="radio"
                value={color}
                {...register("color")}
                className="peer absolute inset-0 cursor-pointer opacity-0"
              />
              <CategoryDot color={color} className="size-4.5 rounded-xs" />
              <Check
                aria-hidden
                strokeWidth={3}
                className="pointer-events-none absolute size-3 text-primary-foreground opacity-0 peer-checked:opacity-100"
              />
              <span className="sr-only">{categoryColorLabels[color]}</span>
            </label>
          ))}
        </div>
      </FieldSet>
      <Field
        label="Description"
        hint="What belongs here, for whoever adds to it later."
        error={errors.description?.message}
      >
        {(field) => <Textarea {...field} {...register("description")} rows={3} />}
      </Field>
    </>
  );
}
