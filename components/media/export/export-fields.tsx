"use client";

import { useId } from "react";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { Checkbox } from "@/components/ui/checkbox";
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
        <Place
          label="A ZIP, which the browser loads"
          isChosen={to === "zip"}
          onChoose={() => onChange({ to: "zip" })}
        />
        <Place
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
        <Choice
          label="A table of their metadata (CSV)"
          isOn={hasCsv}
          onChange={(is) => onChange({ hasCsv: is })}
        />
        <Choice
          label="Their metadata for programs (JSON)"
          isOn={hasJson}
          onChange={(is) => onChange({ hasJson: is })}
        />
      </FieldSet>
      <FieldSet legend="In the copies">
        <Choice
          label="Write title, description and keywords into them (XMP)"
          hint={describedHint(plan)}
          isOn={isDescribed}
          onChange={(is) => onChange({ isDescribed: is })}
        />
        <Choice
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

type PlaceProps = { label: string; isChosen: boolean; onChoose: () => void };

function Place({ label, isChosen, onChoose }: PlaceProps) {
  return (
    <label className="flex gap-2.5">
      <input
        type="radio"
        name="export-to"
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-primary"
      />
      {label}
    </label>
  );
}

type ChoiceProps = { label: string; hint?: string; isOn: boolean; onChange: (isOn: boolean) => void };

function Choice({ label, hint, isOn, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex gap-2.5">
      <Checkbox
        id={id}
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
        aria-describedby={hint && `${id}-hint`}
        className="mt-0.5 shrink-0"
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-faint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
