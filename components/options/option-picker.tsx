"use client";

import { useMemo } from "react";
import { Combobox } from "@/components/ui/combobox";
import type { FieldControl } from "@/components/ui/field";
import { useOptions } from "./use-options";

export type OptionPickerProps = Partial<FieldControl> & {
  kind: "archetypes" | "characters" | "output-types" | "projects";
  value: number | null;
  onValueChange: (id: number | null) => void;
  /** The one that is stored, to be named before the list has arrived. */
  stored: { id: number; name: string } | null;
  placeholder: string;
  searchLabel: string;
};

/** One record of which there may be thousands, in a form. */
export function OptionPicker({ kind, stored, ...props }: OptionPickerProps) {
  const rows = useOptions(kind);
  const options = useMemo(
    () => (rows ?? (stored ? [stored] : [])).map(({ id, name }) => ({ value: id, label: name })),
    [rows, stored],
  );
  return <Combobox {...props} options={options} isClearable />;
}
