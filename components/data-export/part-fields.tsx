"use client";

import { useMemo } from "react";
import { RadioChoice } from "@/components/form/choices";
import { useOptions } from "@/components/options/use-options";
import { FieldSet } from "@/components/ui/field";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import type { ExportedChoice } from "@/lib/core/transfer/request";

const kinds = ["everything", "projects", "characters"] as const;
type Kind = (typeof kinds)[number];

export type ChosenPart = { kind: Kind; ids: number[] };

const LABELS: Record<Kind, string> = {
  everything: "Everything",
  projects: "Some projects, with their jobs, media and prompts",
  characters: "Some characters, with their jobs and media",
};

/** Null while nothing is chosen. */
export function partOf({ kind, ids }: ChosenPart): ExportedChoice | null {
  if (kind === "everything") return { kind };
  return ids.length > 0 ? { kind, selection: { ids } } : null;
}

export type PartFieldsProps = { chosen: ChosenPart; onChange: (chosen: ChosenPart) => void };

export function PartFields({ chosen, onChange }: PartFieldsProps) {
  return (
    <FieldSet legend="What">
      {kinds.map((kind) => (
        <RadioChoice
          key={kind}
          group="data-export-part"
          label={LABELS[kind]}
          isChosen={chosen.kind === kind}
          onChoose={() => onChange({ kind, ids: [] })}
        />
      ))}
      {chosen.kind !== "everything" && (
        <ChosenRecords
          key={chosen.kind}
          kind={chosen.kind}
          ids={chosen.ids}
          onChange={(ids) => onChange({ ...chosen, ids })}
        />
      )}
    </FieldSet>
  );
}

type ChosenRecordsProps = {
  kind: Exclude<Kind, "everything">;
  ids: readonly number[];
  onChange: (ids: number[]) => void;
};

function ChosenRecords({ kind, ids, onChange }: ChosenRecordsProps) {
  const rows = useOptions(kind);
  const options = useMemo(() => (rows ?? []).map(({ id, name }) => ({ value: id, label: name })), [rows]);
  const noun = kind === "projects" ? "project" : "character";
  return (
    <MultiCombobox
      options={options}
      value={ids}
      onValueChange={onChange}
      placeholder={`Add a ${noun}`}
      searchLabel={`Search ${kind}`}
      className="w-full"
    />
  );
}
