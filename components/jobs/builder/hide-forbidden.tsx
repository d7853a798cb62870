"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";

export type HideForbiddenProps = { isOn: boolean; onChange: (isOn: boolean) => void };

/** Pickers leave out what rules forbid, instead of dimming it. */
export function HideForbidden({ isOn, onChange }: HideForbiddenProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <Checkbox id={id} checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>Hide what rules forbid</label>
    </span>
  );
}
