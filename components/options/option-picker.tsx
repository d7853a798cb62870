"use client";

import { useMemo } from "react";
import { Combobox } from "@/components/ui/combobox";
import type { FieldControl } from "@/components/ui/field";
import { offered } from "./offered";
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
  const { value } = props;
  const options = useMemo(
    () =>
      offered<{ id: number; name: string }>(rows ?? (stored ? [stored] : []), ({ id }) => id === value).map(
        ({ id, name }) => ({
          value: id,
          label: name,
        }),
      ),
    [rows, stored, value],
  );
  return <Combobox {...props} options={options} isClearable />;
}
