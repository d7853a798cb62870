import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { Panel } from "@/components/ui/panel";
import { type IngredientListQuery, ingredientListDefaults } from "@/lib/core/ingredients/list";
import { listHref } from "@/lib/core/list/fields";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { listIngredients } from "@/lib/server/ingredients/queries";
import { IngredientTable } from "./table/ingredient-table";

export type FoundPanelProps = {
  query: IngredientListQuery;
  list: Awaited<ReturnType<typeof listIngredients>>;
  categories: readonly CategorySummary[];
};

/** What a search found in all categories, by category. */
export function FoundPanel({ query, list, categories }: FoundPanelProps) {
  const hrefWith = (changes: Partial<IngredientListQuery>) =>
    listHref("/ingredients", { ...query, ...changes }, ingredientListDefaults);
  if (list.total === 0)
    return (
      <NoMatch
        noun="ingredient"
        description="No name or code in any category fits all of this."
        clearHref={hrefWith({ q: "", tag: "", page: 1 })}
        by="search"
      />
    );
  return (
    <div className="min-w-0">
      <Panel aria-label="Found ingredients">
        <IngredientTable
          label="Found ingredients, by category"
          ingredients={list.ingredients}
          categories={categories}
          list={{ query: { ...query, category: null, page: 1 }, count: list.total }}
        />
      </Panel>
      <PageLinks {...list} noun="ingredients" hrefOf={(page) => hrefWith({ page })} />
    </div>
  );
}
