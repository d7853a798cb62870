"use client";

import { CheckChoice, RadioChoice } from "@/components/form/choices";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { Field, FieldSet } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { exportPlaceholders } from "@/lib/core/media/export/names";
import type { ExportOptions } from "@/lib/core/media/export/options";
import type { ExportPlan } from "@/lib/server/export/plan-export";

export type ExportFieldsProps = {
  options: ExportOptions;
  onChange: (part: Partial<ExportOptions>) => void;
  plan: ExportPlan | null;
  /** What is wrong with the template. */
  nameProblem: string | undefined;
  /** What is wrong with the folder. */
  folderProblem: string | undefined;
};

/** Where to, under which names, and what of the metadata goes where. */
export function ExportFields({ options, onChange, plan, nameProblem, folderProblem }: ExportFieldsProps) {
  const { to, folder, name, hasCsv, hasJson, isDescribed, isStripped } = options;
  return (
    <div className="flex flex-col gap-4">
      <FieldSet legend="Where to">
        <RadioChoice
          group="export-to"
          label="A ZIP, which the browser loads"
          isChosen={to === "zip"}
          onChoose={() => onChange({ to: "zip" })}
        />
        <RadioChoice
          group="export-to"
          label="A folder of the machine that the app runs on"
          isChosen={to === "folder"}
          onChoose={() => onChange({ to: "folder" })}
        />
      </FieldSet>
      {to === "folder" && (
        <FolderPathField
          label="Folder"
          value={folder}
          onValueChange={(path) => onChange({ folder: path })}
          error={folderProblem}
        />
      )}
      <Field
        label="File names"
        hint={
          <>A slash makes a folder. {exportPlaceholders.map((placeholder) => `{${placeholder}}`).join(" ")}</>
        }
        error={nameProblem}
      >
        {(field) => (
          <Input
            {...field}
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </Field>
      <FieldSet legend="Beside the files">
        <CheckChoice
          label="A table of their metadata (CSV)"
          isOn={hasCsv}
          onChange={(is) => onChange({ hasCsv: is })}
        />
        <CheckChoice
          label="Their metadata for programs (JSON)"
          isOn={hasJson}
          onChange={(is) => onChange({ hasJson: is })}
        />
      </FieldSet>
      <FieldSet legend="In the copies">
        <CheckChoice
          label="Write title, description and keywords into them (XMP)"
          hint={describedHint(plan)}
          isOn={isDescribed}
          onChange={(is) => onChange({ isDescribed: is })}
        />
        <CheckChoice
          label="Remove prompt and workflow"
          hint="Also from the tables beside them. Each copy is looked through afterwards; one in which anything is left is left out."
          isOn={isStripped}
          onChange={(is) => onChange({ isStripped: is })}
        />
      </FieldSet>
    </div>
  );
}

function describedHint(plan: ExportPlan | null): string {
  const said = "And that they were made by a model.";
  if (!plan || plan.sidecars === 0) return said;
  const files = `${plan.sidecars.toLocaleString("en-US")} of them`;
  return `${said} ${files} cannot hold it (WebM, MKV, AVIF, sounds) and ${plan.sidecars === 1 ? "gets" : "get"} an .xmp file beside.`;
}
