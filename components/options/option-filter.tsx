"use client";

import { useMemo, useState } from "react";
import { FilterCombobox } from "@/components/ui/filter-combobox";
import type { OptionKind } from "@/lib/server/options/queries";
import { useOptions } from "./use-options";

export type OptionFilterProps = {
  label: string;
  /** The parameter that holds the id; a tag goes by its name. */
  param: string;
  kind: Exclude<OptionKind, "rules">;
  /** What the chosen one is called; the list itself is read when the filter opens. */
  chosenName: string | null;
};

/** A filter over records of which there may be thousands. */
export function OptionFilter({ label, param, kind, chosenName }: OptionFilterProps) {
  const [isWanted, setIsWanted] = useState(false);
  const rows = useOptions(kind, isWanted);
  const isTags = kind === "tags" || kind.endsWith("-tags");
  const options = useMemo(
    () =>
      (rows ?? []).map((row) => ({
        value: isTags ? row.name : String(row.id),
        label: row.name,
        hint: "code" in row && row.code !== null ? String(row.code) : undefined,
      })),
    [rows, isTags],
  );
  return (
    <FilterCombobox
      label={label}
      param={param}
      options={options}
      isLoading={rows === null}
      chosenLabel={chosenName}
      onOpen={() => setIsWanted(true)}
    />
  );
}
