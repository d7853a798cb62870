import { useMemo } from "react";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { CategoryDot } from "@/components/ui/category-dot";
import { Field } from "@/components/ui/field";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import type { PlannerState } from "./use-planner";

export type CategoryChoicesProps = {
  categories: PieceOptions["categories"];
  options: PieceOptions;
  planner: PlannerState;
};

/** Of each category that the output types require: some of its ingredients, or all of them. */
export function CategoryChoices({ categories, options, planner }: CategoryChoicesProps) {
  const { choices, setChoices } = planner;
  const members = useMemo(() => {
    const lists = new Map<number, { value: number; label: string; hint: string | undefined }[]>();
    for (const { id, name, code, categoryId } of options.ingredients) {
      const list = lists.get(categoryId) ?? [];
      list.push({ value: id, label: name, hint: code ?? undefined });
      lists.set(categoryId, list);
    }
    return lists;
  }, [options.ingredients]);
  return categories.map(({ id, name, color }) => {
    const list = members.get(id) ?? [];
    const own = new Set(list.map(({ value }) => value));
    const chosen = choices.ingredientIds.filter((ingredientId) => own.has(ingredientId));
    return (
      <Field
        key={id}
        label={
          <span className="inline-flex items-center gap-1.5">
            <CategoryDot color={color} />
            {name}
          </span>
        }
        aside={chosen.length === 0 ? `all ${list.length}` : `${chosen.length} of ${list.length}`}
      >
        {({ "aria-required": _isRequired, ...control }) => (
          <MultiCombobox
            {...control}
            aria-label={`${name}: choose some`}
            options={list}
            value={chosen}
            onValueChange={(next) =>
              setChoices({
                ingredientIds: [...choices.ingredientIds.filter((one) => !own.has(one)), ...next],
              })
            }
            placeholder="Choose some"
            searchLabel={`Search ${name.toLowerCase()}`}
          />
        )}
      </Field>
    );
  });
}
