import { Blocks } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { OptionFilter } from "@/components/options/option-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { IngredientListQuery, isIngredientSearch } from "@/lib/core/ingredients/list";
import { listCategories } from "@/lib/server/categories/queries";
import { listFoundIngredients, listIngredients, listRepeatedCodes } from "@/lib/server/ingredients/queries";
import { NewIngredient } from "./add/new-ingredient";
import { CategoryPanel } from "./categories/category-panel";
import { CategoryRail } from "./categories/category-rail";
import { NewCategory } from "./categories/new-category";
import { describeIngredients } from "./describe-ingredients";
import { FoundPanel } from "./found-panel";

export const metadata: Metadata = { title: "Ingredients" };

export default async function IngredientsPage({ searchParams }: PageProps<"/ingredients">) {
  const query = IngredientListQuery.parse(await searchParams);
  const categories = await listCategories();
  const chosen = categories.find(({ id }) => id === query.category) ?? categories[0] ?? null;
  if (!chosen) return <NoCategories />;

  const isSearch = isIngredientSearch(query);
  const [found, list, repeatedCodes] = await Promise.all([
    isSearch ? listFoundIngredients(query) : null,
    isSearch ? null : listIngredients({ ...query, category: chosen.id }),
    isSearch ? [] : listRepeatedCodes(chosen.id),
  ]);
  return (
    <>
      <PageHeader
        title="Ingredients"
        description={describeIngredients(categories)}
        actions={
          <>
            <NewCategory param="new-category" categories={categories} />
            <NewIngredient categories={categories} categoryId={chosen.id} />
          </>
        }
      />
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchField label="Search all ingredients" />
        <OptionFilter label="Tag" param="tag" kind="ingredient-tags" chosenName={null} />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)]">
        <CategoryRail categories={categories} chosenId={isSearch ? null : chosen.id} />
        {found && <FoundPanel query={query} list={found} categories={categories} />}
        {list && <CategoryPanel {...{ category: chosen, categories, list, repeatedCodes }} />}
      </div>
    </>
  );
}

function NoCategories() {
  return (
    <>
      <PageHeader
        title="Ingredients"
        description={describeIngredients([])}
        actions={<NewCategory param="new" categories={[]} isPrimary />}
      />
      <Panel>
        <EmptyState
          icon={Blocks}
          title="No categories yet"
          description="Ingredients are the building blocks of a clip, grouped in categories such as Action, Emotion, Motion and Style. A job picks one of each category that its output type requires."
          action={<CreateFirst noun="category" />}
        />
      </Panel>
    </>
  );
}
