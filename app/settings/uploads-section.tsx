"use client";

import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { updateSettings } from "@/lib/actions/settings";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";
import { SettingsPanel } from "./settings-panel";

/** How large a file may be. */
export function UploadsSection({
  uploadLimitGigabytes,
  asItCame,
}: {
  uploadLimitGigabytes: number;
  asItCame: number;
}) {
  const stored = useMemo(() => ({ uploadLimitGigabytes }), [uploadLimitGigabytes]);
  const { form, submit, ...state } = useEditInPlace({ schema: loadSchema, action: updateSettings, stored });
  const typed = useWatch({ control: form.control, name: "uploadLimitGigabytes" });
  return (
    <SettingsPanel
      id="uploads"
      title="Uploads"
      description="A larger file is refused before it fills the disk. Files linked in place may be of any size."
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field
          label="Largest file, in gigabytes"
          error={form.formState.errors.uploadLimitGigabytes?.message}
          aside={
            typed === asItCame ? undefined : (
              <AsItCame
                label="Largest file, in gigabytes"
                onReset={() =>
                  form.setValue("uploadLimitGigabytes", asItCame, { shouldDirty: true, shouldValidate: true })
                }
              />
            )
          }
          className="max-w-60"
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              {...form.register("uploadLimitGigabytes", { valueAsNumber: true })}
            />
          )}
        </Field>
        <SaveRow name="uploads" {...state} />
      </form>
    </SettingsPanel>
  );
}

const loadSchema = () =>
  import("@/lib/core/settings/schema").then(({ Settings }) => Settings.pick({ uploadLimitGigabytes: true }));
