import { CategoryDot } from "@/components/ui/category-dot";
import { Panel } from "@/components/ui/panel";
import { ingredientListDefaults } from "@/lib/core/ingredients/list";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { listIngredients } from "@/lib/server/ingredients/queries";
import { QuickAdd } from "../add/quick-add";
import { ingredientsOf } from "../describe-ingredients";
import { CategoryList } from "./category-list";
import { CategoryMenu } from "./category-menu";

export type CategoryPanelProps = {
  category: CategorySummary;
  categories: readonly CategorySummary[];
  list: Awaited<ReturnType<typeof listIngredients>>;
  repeatedCodes: readonly string[];
};

/** One category with its ingredients in their order, and a line to add more. */
export function CategoryPanel({ category, categories, list, repeatedCodes }: CategoryPanelProps) {
  const { id, name, description, color, outputTypeCount } = category;
  const required =
    outputTypeCount === 0
      ? "not required by any output type"
      : `required by ${outputTypeCount === 1 ? "1 output type" : `${outputTypeCount} output types`}`;
  return (
    <div className="min-w-0">
      <Panel aria-labelledby="category" className="group/category">
        <div className="flex items-start justify-between gap-3 py-2.5 pr-2.5 pl-4">
          <div className="min-w-0">
            <h2 id="category" className="flex items-center gap-2 text-md leading-7">
              <CategoryDot color={color} className="size-2.5" />
              <span className="min-w-0 wrap-anywhere">{name}</span>
            </h2>
            {description && <p className="max-w-prose text-dim whitespace-pre-wrap">{description}</p>}
            <p className="text-sm text-faint tabular-nums">
              {ingredientsOf(list.total)} · {required}
            </p>
          </div>
          <CategoryMenu category={category} categories={categories} />
        </div>
        {list.total > 0 && (
          <CategoryList
            key={id}
            categoryId={id}
            ingredients={list.ingredients}
            {...{ categories, repeatedCodes }}
            list={{ query: { ...ingredientListDefaults, category: id }, count: list.total }}
          />
        )}
        <QuickAdd key={`add to ${id}`} category={category} isFirst={list.total === 0} />
      </Panel>
    </div>
  );
}
