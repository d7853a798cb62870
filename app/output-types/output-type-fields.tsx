"use client";

import { useId, useMemo } from "react";
import { Controller } from "react-hook-form";
import { OrderedChoice } from "@/components/form/ordered-choice";
import { CategoryDot } from "@/components/ui/category-dot";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { OutputTypeForm } from "./output-type-form";
import { PossibleLine } from "./possible-line";
import { SpecPresets } from "./spec-presets";

export type OutputTypeFieldsProps = { form: OutputTypeForm; categories: readonly CategorySummary[] };

const RATIOS = ["16:9", "9:16", "1:1", "4:5", "4:3", "3:2", "21:9"];
const RATES = [12, 23.976, 24, 25, 30, 50, 60];

export function OutputTypeFields({ form, categories }: OutputTypeFieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  const ratiosId = useId();
  const ratesId = useId();
  const options = useMemo(
    () =>
      categories.map(({ id, name, ingredientCount }) => ({
        value: id,
        label: name,
        hint: String(ingredientCount),
      })),
    [categories],
  );
  const number = { inputMode: "decimal", autoComplete: "off" } as const;
  return (
    <>
      <Field label="Name" isRequired error={errors.name?.message}>
        {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
      </Field>
      <Field
        label="Required categories"
        hint={
          categories.length === 0
            ? "There are no categories yet. Save this now, and choose them once there are some."
            : "A job picks one ingredient of each, in this order."
        }
        error={errors.categoryIds?.message}
      >
        {(field) => (
          <Controller
            control={control}
            name="categoryIds"
            render={({ field: { value, onChange } }) => (
              <>
                <OrderedChoice
                  {...field}
                  options={options}
                  value={value}
                  onValueChange={onChange}
                  addLabel="Add a category"
                  searchLabel="Search categories"
                  renderChosen={(id) => <Chosen category={categories.find((one) => one.id === id)} />}
                />
                <PossibleLine categoryIds={value} categories={categories} />
              </>
            )}
          />
        )}
      </Field>
      <Field label="Description" error={errors.description?.message}>
        {(field) => <Textarea {...field} {...register("description")} rows={2} />}
      </Field>
      <SpecPresets form={form} />
      <div className="grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-5">
        <Field label="Aspect ratio" error={errors.aspectRatio?.message} className="max-sm:col-span-2">
          {(field) => (
            <Input
              {...field}
              {...register("aspectRatio")}
              list={ratiosId}
              placeholder="16:9"
              autoComplete="off"
            />
          )}
        </Field>
        <Field label="Width, px" error={errors.width?.message}>
          {(field) => <Input {...field} {...register("width")} {...number} placeholder="1920" />}
        </Field>
        <Field label="Height, px" error={errors.height?.message}>
          {(field) => <Input {...field} {...register("height")} {...number} placeholder="1080" />}
        </Field>
        <Field label="Seconds" error={errors.seconds?.message}>
          {(field) => <Input {...field} {...register("seconds")} {...number} placeholder="8" />}
        </Field>
        <Field label="Frames/s" error={errors.fps?.message}>
          {(field) => <Input {...field} {...register("fps")} {...number} list={ratesId} placeholder="24" />}
        </Field>
      </div>
      <datalist id={ratiosId}>
        {RATIOS.map((ratio) => (
          <option key={ratio} value={ratio} />
        ))}
      </datalist>
      <datalist id={ratesId}>
        {RATES.map((rate) => (
          <option key={rate} value={rate} />
        ))}
      </datalist>
    </>
  );
}

function Chosen({ category }: { category: CategorySummary | undefined }) {
  if (!category) return "A category that no longer exists";
  const { name, color, ingredientCount } = category;
  return (
    <span className="flex items-center gap-2">
      <CategoryDot color={color} />
      <span className="truncate">{name}</span>
      <span
        className={ingredientCount === 0 ? "text-sm text-in-progress" : "text-sm text-faint tabular-nums"}
      >
        {ingredientCount === 0 ? "empty" : ingredientCount}
      </span>
    </span>
  );
}
