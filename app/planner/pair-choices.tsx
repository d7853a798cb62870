import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldSet } from "@/components/ui/field";
import type { PlannerState } from "./use-planner";

export type PairChoicesProps = { categories: PieceOptions["categories"]; planner: PlannerState };

/** Whose options are to meet each other in pairs. */
export function PairChoices({ categories, planner }: PairChoicesProps) {
  const { choices, setChoices } = planner;
  const { isCharacterPaired, unpairedCategoryIds } = choices;
  const onCategory = (id: number, isPaired: boolean) =>
    setChoices({
      unpairedCategoryIds: isPaired
        ? unpairedCategoryIds.filter((one) => one !== id)
        : [...unpairedCategoryIds, id],
    });
  return (
    <FieldSet legend="Pairs of" hint="Of a single one, every option occurs once.">
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <label className="flex items-center gap-2">
          <Checkbox
            checked={isCharacterPaired}
            onChange={({ target }) => setChoices({ isCharacterPaired: target.checked })}
          />
          Character
        </label>
        {categories.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-2">
            <Checkbox
              checked={!unpairedCategoryIds.includes(id)}
              onChange={({ target }) => onCategory(id, target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
