"use client";

import { useMemo, useState } from "react";
import { ChoiceCombobox } from "@/components/ui/filter-combobox";
import { useUrlParams } from "@/components/ui/use-url-params";
import type { OptionKind } from "@/lib/server/options/queries";
import { offered } from "./offered";
import { useOptions } from "./use-options";

export type OptionChoiceProps = {
  label: string;
  kind: Exclude<OptionKind, "rules">;
  /** An id, or a name where `byName`; null for none. */
  value: string | null;
  onChoose: (value: string | null) => void;
  byName?: boolean;
  /** What the chosen one is called; the list itself is read when the filter opens. */
  chosenName: string | null;
  /** What no choice is called. */
  anyLabel?: string;
};

export type OptionFilterProps = Omit<OptionChoiceProps, "value" | "onChoose" | "byName"> & {
  /** The parameter that holds the id; a tag goes by its name. */
  param: string;
};

type OfferedRow = { id: number; name: string; code?: string | null };

/** A filter over records of which there may be thousands, in the address. */
export function OptionFilter({ param, kind, ...props }: OptionFilterProps) {
  const { params, setParams } = useUrlParams();
  return (
    <OptionChoice
      {...props}
      kind={kind}
      byName={kind === "tags" || kind.endsWith("-tags")}
      value={params.get(param)}
      onChoose={(value) => setParams({ [param]: value })}
    />
  );
}

/** The same, wherever its value is kept. */
export function OptionChoice({
  label,
  kind,
  value,
  onChoose,
  byName = false,
  chosenName,
  anyLabel,
}: OptionChoiceProps) {
  const [isWanted, setIsWanted] = useState(false);
  const rows = useOptions(kind, isWanted);
  const options = useMemo(() => {
    const keyOf = (row: { id: number; name: string }) => (byName ? row.name : String(row.id));
    return offered<OfferedRow>(rows ?? [], (row) => keyOf(row) === value).map((row) => ({
      value: keyOf(row),
      label: row.name,
      hint: row.code ?? undefined,
    }));
  }, [rows, byName, value]);
  return (
    <ChoiceCombobox
      label={label}
      value={value}
      onChoose={onChoose}
      options={options}
      isLoading={rows === null}
      chosenLabel={chosenName}
      anyLabel={anyLabel}
      onOpen={() => setIsWanted(true)}
    />
  );
}
