"use client";

import type { Path } from "react-hook-form";
import { useWatch } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { updateSettings } from "@/lib/actions/settings";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import type { PrefillExample } from "@/lib/server/settings/prefill-example";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";
import { SettingsPanel } from "./settings-panel";
import { TemplateExample } from "./template-example";
import { useFilledTemplates } from "./use-filled-templates";

type Key = keyof PrefillTemplates;

const FACTS = "{character}, {ingredients}, {output type}, {character description}";
const TEMPLATES: { key: Key; label: string; hint: string; limit?: number }[] = [
  { key: "title", label: "Title", hint: `May use ${FACTS}.` },
  { key: "description", label: "Description", hint: `May use ${FACTS}, {title}.` },
  {
    key: "seoTitle",
    label: "SEO title",
    hint: `May use ${FACTS}, {title}, {description}. Cut at a word to 60 characters.`,
  },
  {
    key: "seoDescription",
    label: "SEO description",
    hint: `May use ${FACTS}, {title}, {description}. Cut at a word to 160 characters.`,
  },
];

export type TemplatesSectionProps = { templates: PrefillTemplates; example: PrefillExample };

/** How the metadata of new files is written, tried out on a real job while one types. */
export function TemplatesSection({ templates, example }: TemplatesSectionProps) {
  const { form, submit, ...state } = useEditInPlace({
    schema: loadSchema,
    action: (prefill: PrefillTemplates) => updateSettings({ prefill }),
    stored: templates,
  });
  const { control, register, setValue, formState } = form;
  const typed = useWatch({ control }) as PrefillTemplates;
  const { filled, defaults } = useFilledTemplates(typed, example.source);
  const reset = (key: Key) =>
    defaults &&
    setValue(key as Path<PrefillTemplates>, defaults[key], { shouldDirty: true, shouldValidate: true });
  return (
    <SettingsPanel
      id="templates"
      title="Metadata of new files"
      description={`Written from the job that a file belongs to. What stands in braces is filled in; the examples show ${example.title}. Files that are there already stay as they are.`}
    >
      <form onSubmit={submit} noValidate className="grid gap-5">
        {TEMPLATES.map(({ key, label, hint }) => (
          <div key={key}>
            <Field
              label={label}
              hint={hint}
              error={formState.errors[key]?.message}
              aside={
                defaults && typed[key] !== defaults[key] ? (
                  <AsItCame label={label} onReset={() => reset(key)} />
                ) : undefined
              }
            >
              {(field) => <Input {...field} autoComplete="off" spellCheck={false} {...register(key)} />}
            </Field>
            <TemplateExample label={label} text={filled?.[key]} />
          </div>
        ))}
        <SaveRow name="metadata of new files" {...state} />
      </form>
    </SettingsPanel>
  );
}

const loadSchema = () =>
  import("@/lib/core/media/prefill-templates").then(({ PrefillTemplates }) => PrefillTemplates);
