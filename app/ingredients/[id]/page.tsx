import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { TagLinks } from "@/components/tags/tag-links";
import { Code } from "@/components/ui/badge";
import { CategoryDot } from "@/components/ui/category-dot";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { IngredientListQuery, ingredientSearch } from "@/lib/core/ingredients/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listCategories } from "@/lib/server/categories/queries";
import { listChanges } from "@/lib/server/changes/queries";
import {
  getIngredient,
  getIngredientNeighbours,
  type IngredientRecord,
} from "@/lib/server/ingredients/queries";
import { getIngredientUse, listIngredientJobs } from "@/lib/server/ingredients/where-used";
import { IngredientActions } from "./ingredient-actions";
import { IngredientJobs } from "./ingredient-jobs";
import { IngredientTexts } from "./ingredient-texts";
import { WhereUsed } from "./where-used";

/** Its title and its page ask for the same. */
const readIngredient = cache(getIngredient);

export async function generateMetadata({ params }: PageProps<"/ingredients/[id]">): Promise<Metadata> {
  const ingredient = await readIngredient(parseId((await params).id) ?? 0);
  return { title: ingredient?.name ?? "Not found" };
}

export default async function IngredientPage({ params, searchParams }: PageProps<"/ingredients/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const ingredient = (await readIngredient(id)) ?? notFound();
  const { category, name, code, tags } = ingredient;
  const query = IngredientListQuery.parse(await searchParams);
  const search = ingredientSearch(query);
  const [neighbours, use, jobs, categories, { changes }] = await Promise.all([
    getIngredientNeighbours(ingredient, query),
    getIngredientUse(id, category.id),
    listIngredientJobs(id, JOBS_SHOWN),
    listCategories(),
    listChanges({ record: { table: "Ingredient", id }, limit: 12 }),
  ]);
  return (
    <>
      <PageHeader
        title={
          <>
            {name} {code && <Code className="ml-1 text-md font-normal">{code}</Code>}
          </>
        }
        breadcrumbs={[
          { label: "Ingredients", href: `/ingredients${search}` },
          { label: category.name, href: `/ingredients?category=${category.id}` },
        ]}
        actions={<IngredientActions {...{ ingredient, categories, search, ...neighbours }} />}
      />
      <RecordColumns
        aside={
          <>
            <RecordFacts facts={factsOf(ingredient, use.jobs, use.ruleCount)} />
            {tags.length > 0 && <TagLinks tags={tags} href="/ingredients" />}
          </>
        }
      >
        <IngredientTexts {...ingredient} />
        <WhereUsed category={category.name} {...use} />
        <IngredientJobs id={id} name={name} jobs={jobs} total={use.jobs} />
        <HistoryPanel record={{ table: "Ingredient", id }} changes={changes} />
      </RecordColumns>
    </>
  );
}

/** Jobs shown here; the rest is a click away. */
const JOBS_SHOWN = 12;

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

function factsOf({ category, weight, createdAt, updatedAt }: IngredientRecord, jobs: number, rules: number) {
  const categoryLink = (
    <Link
      href={`/ingredients?category=${category.id}`}
      className="inline-flex items-center gap-2 hover:underline"
    >
      <CategoryDot color={category.color} />
      {category.name}
    </Link>
  );
  return [
    { label: "Category", value: categoryLink },
    { label: "Weight in rolls", value: weight === 0 ? "0, never rolled" : grouped.format(weight) },
    { label: "Jobs", value: grouped.format(jobs) },
    { label: "Rules that name it", value: grouped.format(rules) },
    { label: "Created", value: <RelativeTime at={createdAt} /> },
    { label: "Changed", value: <RelativeTime at={updatedAt} /> },
  ];
}
