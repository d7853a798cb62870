import { PageLinks } from "@/components/list/page-links";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { type IngredientListQuery, ingredientListDefaults } from "@/lib/core/ingredients/list";
import { listHref } from "@/lib/core/list/fields";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { listIngredients } from "@/lib/server/ingredients/queries";
import { IngredientTable } from "./ingredient-table";

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
      <EmptyState
        title="No ingredient matches"
        description="No name or code in any category fits all of this."
        action={<ButtonLink href={hrefWith({ q: "", tag: "", page: 1 })}>Clear the search</ButtonLink>}
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
