"use client";

import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { updateSettings } from "@/lib/actions/settings";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";
import { SettingsPanel } from "./settings-panel";

/** How long what was deleted is kept. */
export function TrashSection({ trashDays, asItCame }: { trashDays: number | null; asItCame: number | null }) {
  const stored = useMemo(() => ({ trashDays }), [trashDays]);
  const { form, submit, ...state } = useEditInPlace({ schema: loadSchema, action: updateSettings, stored });
  const typed = useWatch({ control: form.control, name: "trashDays" });
  const onReset = () => form.setValue("trashDays", asItCame, { shouldDirty: true, shouldValidate: true });
  return (
    <SettingsPanel
      id="trash"
      title="Trash"
      description={
        <>
          What was deleted lies in the{" "}
          <Link href="/data/trash" className="text-primary-text underline underline-offset-2">
            trash
          </Link>{" "}
          with all that went with it. After these days it goes for good, with its files; then it can no longer
          be restored.
        </>
      }
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field
          label="Days in the trash"
          hint="1 to 365. Empty: nothing goes until you delete it for good."
          error={form.formState.errors.trashDays?.message}
          aside={typed === asItCame ? undefined : <AsItCame label="Days in the trash" onReset={onReset} />}
          className="max-w-80"
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              placeholder="Never"
              {...form.register("trashDays", {
                setValueAs: (typed: unknown) => (typed === "" || typed === null ? null : Number(typed)),
              })}
            />
          )}
        </Field>
        <SaveRow name="trash" {...state} />
      </form>
    </SettingsPanel>
  );
}

const loadSchema = () =>
  import("@/lib/core/settings/schema").then(({ Settings }) => Settings.pick({ trashDays: true }));
