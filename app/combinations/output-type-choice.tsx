"use client";

import { useMemo, useState } from "react";
import { useOptions } from "@/components/options/use-options";
import { ChoiceCombobox } from "@/components/ui/filter-combobox";
import { useUrlParams } from "@/components/ui/use-url-params";

/** Another output type has other rows, columns and parts to limit it to; the character stays. */
export function OutputTypeChoice({ outputType }: { outputType: { id: number; name: string } }) {
  const { setParams } = useUrlParams();
  const [isWanted, setIsWanted] = useState(false);
  const rows = useOptions("output-types", isWanted);
  const options = useMemo(
    () => (rows ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
    [rows],
  );
  return (
    <ChoiceCombobox
      label="Output type"
      value={String(outputType.id)}
      chosenLabel={outputType.name}
      options={options}
      isLoading={rows === null}
      onOpen={() => setIsWanted(true)}
      onChoose={(id) => setParams({ outputType: id, rows: null, columns: null, ingredientId: null })}
      isRequired
    />
  );
}
