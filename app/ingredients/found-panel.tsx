import { Fragment } from "react";
import { PageLinks } from "@/components/list/page-links";
import { ButtonLink } from "@/components/ui/button-link";
import { CategoryDot } from "@/components/ui/category-dot";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, TableBody, TableCaption, TableRow } from "@/components/ui/table";
import { type IngredientListQuery, ingredientListDefaults } from "@/lib/core/ingredients/list";
import { listHref } from "@/lib/core/list/fields";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { listIngredients } from "@/lib/server/ingredients/queries";
import { IngredientRow } from "./ingredient-row";
import { IngredientHead } from "./ingredient-table";

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
  const groups = categories
    .map((category) => ({
      ...category,
      members: list.ingredients.filter(({ categoryId }) => categoryId === category.id),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className="min-w-0">
      <Panel aria-label="Found ingredients" className="overflow-hidden">
        <Table>
          <TableCaption>Found ingredients, by category</TableCaption>
          <IngredientHead />
          <TableBody>
            {groups.map((category) => (
              <Fragment key={category.id}>
                <TableRow className="bg-raised/40">
                  <th
                    colSpan={6}
                    scope="colgroup"
                    className="h-8 px-4 text-left text-sm font-medium text-dim"
                  >
                    <span className="flex items-center gap-2">
                      <CategoryDot color={category.color} />
                      {category.name}
                    </span>
                  </th>
                </TableRow>
                {category.members.map((ingredient) => (
                  <IngredientRow key={ingredient.id} {...{ ingredient, categories }} />
                ))}
              </Fragment>
            ))}
          </TableBody>
        </Table>
      </Panel>
      <PageLinks {...list} noun="ingredients" hrefOf={(page) => hrefWith({ page })} />
    </div>
  );
}
