"use client";

import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { updateSettings } from "@/lib/actions/settings";
import type { BackupScheme } from "@/lib/core/backups/retention.mjs";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";

const SPANS = [
  { name: "days", label: "Days" },
  { name: "weeks", label: "Weeks" },
  { name: "months", label: "Months" },
] as const;

/** Of how many days, weeks and months the newest daily backup stays. */
export function BackupSchemeForm({ scheme, asItCame }: { scheme: BackupScheme; asItCame: BackupScheme }) {
  const { days, weeks, months } = scheme;
  const stored = useMemo(() => ({ backupScheme: { days, weeks, months } }), [days, weeks, months]);
  const { form, submit, ...state } = useEditInPlace({ schema: loadSchema, action: updateSettings, stored });
  const typed = useWatch({ control: form.control, name: "backupScheme" });
  const isAsItCame = SPANS.every(({ name }) => typed?.[name] === asItCame[name]);
  const errors = form.formState.errors.backupScheme;
  const onReset = () => form.setValue("backupScheme", asItCame, { shouldDirty: true, shouldValidate: true });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <fieldset className="grid gap-2">
        <legend className="flex w-full items-center justify-between">
          <span>Daily backups that stay: the newest of each of the last</span>
          {!isAsItCame && <AsItCame label="Backups that stay" onReset={onReset} />}
        </legend>
        <div className="grid gap-3 sm:max-w-120 sm:grid-cols-3">
          {SPANS.map(({ name, label }) => (
            <Field key={name} label={label} error={errors?.[name]?.message}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  {...form.register(`backupScheme.${name}`, { valueAsNumber: true })}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <SaveRow name="backups" {...state} />
    </form>
  );
}

const loadSchema = () =>
  import("@/lib/core/settings/schema").then(({ Settings }) => Settings.pick({ backupScheme: true }));
