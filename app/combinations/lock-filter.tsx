"use client";

import { useMemo, useState } from "react";
import { useOptions } from "@/components/options/use-options";
import { ChoiceCombobox } from "@/components/ui/filter-combobox";
import { useUrlParams } from "@/components/ui/use-url-params";

export type LockFilterProps = {
  category: { id: number; name: string };
  /** Those that are set, of all categories. */
  ingredients: readonly { id: number; name: string; categoryId: number }[];
};

/** Limits the matrix to one ingredient of a category that is neither rows nor columns. */
export function LockFilter({ category, ingredients }: LockFilterProps) {
  const { setParams } = useUrlParams();
  const [isWanted, setIsWanted] = useState(false);
  const rows = useOptions("ingredients", isWanted);
  const options = useMemo(
    () =>
      (rows ?? [])
        .filter(({ categoryId }) => categoryId === category.id)
        .map(({ id, name, code }) => ({ value: String(id), label: name, hint: code ?? undefined })),
    [rows, category.id],
  );
  const own = ingredients.filter(({ categoryId }) => categoryId === category.id);
  const others = ingredients.filter(({ categoryId }) => categoryId !== category.id);
  const onChoose = (id: string | null) => {
    const ids = [...others.map((one) => String(one.id)), ...(id === null ? [] : [id])];
    setParams({ ingredientId: ids.join(",") });
  };
  return (
    <ChoiceCombobox
      label={category.name}
      value={own.length > 0 ? own.map(({ id }) => id).join() : null}
      chosenLabel={own.map(({ name }) => name).join(" or ")}
      options={options}
      isLoading={rows === null}
      onOpen={() => setIsWanted(true)}
      onChoose={onChoose}
    />
  );
}
