"use client";

import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { updateSettings } from "@/lib/actions/settings";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";
import { SettingsPanel } from "./settings-panel";

/** What prompts of jobs are drafted from. */
export function PromptsSection({ promptTemplate, asItCame }: { promptTemplate: string; asItCame: string }) {
  const stored = useMemo(() => ({ promptTemplate }), [promptTemplate]);
  const { form, submit, ...state } = useEditInPlace({ schema: loadSchema, action: updateSettings, stored });
  const typed = useWatch({ control: form.control, name: "promptTemplate" });
  return (
    <SettingsPanel
      id="prompts"
      title="Prompts of jobs"
      description="Prompts are drafted from this template for one job or for thousands, and can be written anew like any other."
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field
          label="Template"
          hint="{character.look} is the character's visual notes, or its name; {ingredients} are the prompt fragments, or names, in category order; {ingredient:Action} is one category's."
          error={form.formState.errors.promptTemplate?.message}
          aside={
            typed === asItCame ? undefined : (
              <AsItCame
                label="Template"
                onReset={() =>
                  form.setValue("promptTemplate", asItCame, { shouldDirty: true, shouldValidate: true })
                }
              />
            )
          }
        >
          {(control) => <Textarea {...control} rows={2} {...form.register("promptTemplate")} />}
        </Field>
        <SaveRow name="prompts of jobs" {...state} />
      </form>
    </SettingsPanel>
  );
}

const loadSchema = () =>
  import("@/lib/core/settings/schema").then(({ Settings }) => Settings.pick({ promptTemplate: true }));
