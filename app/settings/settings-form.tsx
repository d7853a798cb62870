"use client";

import type { Path } from "react-hook-form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { updateSettings } from "@/lib/actions/settings";
import { placeholdersOf } from "@/lib/core/media/prefill-templates";
import { type Settings, themeLabels } from "@/lib/core/settings/schema";

const TEMPLATES = [
  { key: "title", label: "Title" },
  { key: "description", label: "Description" },
  { key: "seoTitle", label: "SEO title" },
  { key: "seoDescription", label: "SEO description" },
] as const;

/** All settings on one page; saved together. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: updateSettings,
    defaultValues: settings,
    onDone: () => document.documentElement.setAttribute("data-theme", form.getValues("theme")),
  });
  const { errors } = form.formState;
  return (
    <form onSubmit={submit} noValidate className="grid max-w-180 gap-4">
      <Panel aria-labelledby="look">
        <PanelHeader id="look" title="Look and keys" />
        <PanelBody className="grid gap-4 sm:grid-cols-2">
          <Field label="Theme" error={errors.theme?.message}>
            {(control) => (
              <Select {...control} {...form.register("theme")}>
                {Object.entries(themeLabels).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label="Single-key shortcuts" hint="Keys with Ctrl or ⌘ always work.">
            {(control) => <Switch {...control} {...form.register("shortcutsEnabled")} />}
          </Field>
        </PanelBody>
      </Panel>
      <Panel aria-labelledby="prefill">
        <PanelHeader
          id="prefill"
          title="Metadata of new files"
          aside="written from the job a file belongs to"
        />
        <PanelBody className="grid gap-4">
          {TEMPLATES.map(({ key, label }) => (
            <Field
              key={key}
              label={label}
              hint={`May use ${placeholdersOf[key].map((name) => `{${name}}`).join(", ")}.`}
              error={errors.prefill?.[key]?.message}
            >
              {(control) => <Input {...control} {...form.register(`prefill.${key}` as Path<Settings>)} />}
            </Field>
          ))}
        </PanelBody>
      </Panel>
      <Panel aria-labelledby="uploads">
        <PanelHeader id="uploads" title="Uploads" />
        <PanelBody>
          <Field
            label="Largest file, in gigabytes"
            error={errors.uploadLimitGigabytes?.message}
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
        </PanelBody>
      </Panel>
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          Save settings
        </Button>
      </div>
    </form>
  );
}

const loadSchema = () => import("@/lib/core/settings/schema").then(({ Settings }) => Settings);
