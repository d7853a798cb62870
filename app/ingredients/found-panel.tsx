import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import {
  type IngredientListQuery,
  ingredientListDefaults,
  ingredientSearch,
} from "@/lib/core/ingredients/list";
import { listHref } from "@/lib/core/list/list-href";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { listFoundIngredients } from "@/lib/server/ingredients/queries";
import { FoundTable } from "./table/found-table";

export type FoundPanelProps = {
  query: IngredientListQuery;
  list: Awaited<ReturnType<typeof listFoundIngredients>>;
  categories: readonly CategorySummary[];
};

/** What a search found in all categories. */
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
      <FoundTable
        ingredients={list.ingredients}
        categories={categories}
        list={{ query: { ...query, category: null, page: 1 }, count: list.total }}
        search={ingredientSearch(query)}
      />
      <PageLinks {...list} noun="ingredients" hrefOf={(page) => hrefWith({ page })} />
    </div>
  );
}
