"use client";

import { type ReactNode, useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";

export type RadioChoiceProps = {
  /** The same for all choices of which one holds. */
  group: string;
  label: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
};

export function RadioChoice({ group, label, isChosen, onChoose }: RadioChoiceProps) {
  return (
    <label className="flex gap-2.5">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-primary"
      />
      {label}
    </label>
  );
}

export type CheckChoiceProps = {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

export function CheckChoice({ label, hint, isOn, onChange }: CheckChoiceProps) {
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
