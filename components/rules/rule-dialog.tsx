"use client";

import { Controller } from "react-hook-form";
import { HistoryLink } from "@/components/changes/history-link";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { createRules, updateRules } from "@/lib/actions/rules";
import type { RuleValues } from "./blank-rule";
import { RulePreview } from "./rule-preview";
import { optionOf, sourceOf, targetOf, useRuleOptions } from "./use-rule-options";

export type RuleDialogProps = {
  title: string;
  values: RuleValues;
  /** The rules that are edited; none for a new one. */
  ids?: readonly number[];
  /** Its other end comes first then. */
  isSourceChosen?: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** A rule as a form: its two ends, and what comes of it before it is saved. Several targets are one change. */
export function RuleDialog({
  title,
  values,
  ids = [],
  isSourceChosen = false,
  isOpen,
  onOpenChange,
}: RuleDialogProps) {
  const { sources, targets } = useRuleOptions();
  const isNew = ids.length === 0;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: RuleValues) => (isNew ? createRules(input) : updateRules({ ...input, ids: [...ids] })),
    defaultValues: values,
    onDone: () => onOpenChange(false),
  });
  const { errors, isDirty } = form.formState;
  const draft = form.watch();
  return (
    <FormDialog
      {...{ isOpen, onOpenChange, title, isPending, isDirty }}
      size="lg"
      aside={!isNew && <HistoryLink table="Rule" ids={ids} />}
      submitLabel={isNew ? "Create rule" : "Save changes"}
      onSubmit={submit}
    >
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <Field label="About" error={errors.source?.message}>
          {(field) => (
            <Controller
              control={form.control}
              name="source"
              render={({ field: { value, onChange } }) => (
                <Combobox
                  {...field}
                  options={sources}
                  value={value ? optionOf(value) : null}
                  onValueChange={(option) => onChange(option === null ? null : sourceOf(option))}
                  placeholder="A character, an ingredient or any of them"
                  searchLabel="Search characters and ingredients"
                />
              )}
            />
          )}
        </Field>
        <Field label="Rule" error={errors.type?.message}>
          {(field) => (
            <Select {...field} {...form.register("type")}>
              <option value="exclude">never goes with</option>
              <option value="require">goes only with</option>
            </Select>
          )}
        </Field>
      </div>
      <Field
        label={draft.type === "exclude" ? "Never with" : "Only with"}
        hint={
          draft.type === "exclude"
            ? "Each of these is kept apart from it."
            : "Of each category that is named here, only these. A whole category: the builder suggests to add one."
        }
        error={errors.targets?.message}
      >
        {(field) => (
          <Controller
            control={form.control}
            name="targets"
            render={({ field: { value, onChange } }) => (
              <MultiCombobox
                {...field}
                options={targets}
                value={value.map(optionOf)}
                onValueChange={(options) => onChange(options.map(targetOf))}
                placeholder="Add"
                searchLabel="Search ingredients and categories"
                autoFocus={isSourceChosen}
              />
            )}
          />
        )}
      </Field>
      <RulePreview draft={draft} ids={ids} />
      <Field label="Notes" error={errors.notes?.message}>
        {(field) => <Textarea {...field} {...form.register("notes")} rows={2} placeholder="Why it is so" />}
      </Field>
      <Field label="Switched on" className="flex-row items-center justify-between">
        {(field) => <Switch {...field} {...form.register("enabled")} />}
      </Field>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/rules/schema").then(({ RuleInput }) => RuleInput);
