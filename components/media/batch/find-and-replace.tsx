"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { DraftStep } from "@/lib/core/media/batch/draft-step";

export type StepValueProps = {
  draft: DraftStep;
  /** By field. */
  problems: Record<string, string>;
  onChange: (part: Partial<DraftStep>) => void;
};

/** A text that means itself, or a regular expression; what comes in its place may be nothing. */
export function FindAndReplace({ draft, problems, onChange }: StepValueProps) {
  const { find, text, isPattern, isCaseSensitive } = draft;
  return (
    <>
      <Field label="Find" error={problems.find}>
        {(field) => (
          <Input {...field} value={find} onChange={({ target }) => onChange({ find: target.value })} />
        )}
      </Field>
      <Field
        label="Replace with"
        error={problems.text}
        hint={isPattern ? "$1 stands for what the first brackets found." : undefined}
      >
        {(field) => (
          <Input {...field} value={text} onChange={({ target }) => onChange({ text: target.value })} />
        )}
      </Field>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <Flag
          label="Upper and lower case matter"
          isOn={isCaseSensitive}
          onToggle={(next) => onChange({ isCaseSensitive: next })}
        />
        <Flag
          label="Regular expression"
          isOn={isPattern}
          onToggle={(next) => onChange({ isPattern: next })}
        />
      </div>
    </>
  );
}

function Flag({
  label,
  isOn,
  onToggle,
}: {
  label: string;
  isOn: boolean;
  onToggle: (next: boolean) => void;
}) {
  const id = useId();
  return (
    <span className="flex items-center gap-1.5">
      <Checkbox id={id} checked={isOn} onChange={({ target }) => onToggle(target.checked)} />
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
    </span>
  );
}
