import {
  type IngredientListQuery,
  type IngredientSort,
  ingredientListDefaults,
  isIngredientSearch,
} from "@/lib/core/ingredients/list";
import { foldName } from "@/lib/core/text/fold-name";
import { nouns } from "@/lib/core/text/nouns";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { nameContains } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import type { SelectableTable } from "../selected-records";
import { selectTags, tagNames } from "../tags/tag-rows";
import { hasTag } from "../tags/tag-tables";

/** Found ingredients on a page, and those that a category's page comes with; the browser asks for the others by itself. */
const PAGE_SIZE = 50;

/** Characters of a description that a line can show. */
const SHOWN = 160;

/** One line of a list. */
export type IngredientSummary = {
  id: number;
  categoryId: number;
  code: string | null;
  name: string;
  /** Its beginning. */
  description: string;
  weight: number;
  tags: string[];
  jobCount: number;
};

/** Those of a category in its order; of all categories as the query sorts them. */
export async function listIngredients(query: IngredientListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Ingredient`,
    where: conditionsOf(query),
    orderBy: orderOf(query),
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  return { ingredients: inOrderOf(ids, await listSummaries(ids)), ...page };
}

export type FoundIngredient = Awaited<ReturnType<typeof listFoundIngredients>>["ingredients"][number];

/** What is searched for in all categories, each with its category. */
export async function listFoundIngredients(query: IngredientListQuery) {
  const [{ ingredients, ...page }, categories] = await Promise.all([
    listIngredients({ ...query, category: null }),
    db().category.findMany({ select: { id: true, name: true, color: true } }),
  ]);
  const categoryOf = new Map(categories.map((category) => [category.id, category]));
  const found = ingredients.map((ingredient) => ({
    ...ingredient,
    category: categoryOf.get(ingredient.categoryId) ?? { id: ingredient.categoryId, name: "", color: "" },
  }));
  return { ingredients: found, ...page };
}

/** All of a category, in their order. */
export async function listWholeCategory(categoryId: number): Promise<IngredientSummary[]> {
  const rows = await db().ingredient.findMany({
    where: { categoryId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  return inOrderOf(ids, await listSummaries(ids));
}

/** One statement, however many: a category can have thousands. */
async function listSummaries(ids: readonly number[]): Promise<IngredientSummary[]> {
  const rows = await db().$queryRaw<SummaryRow[]>`
    SELECT i.id, i.categoryId, i.code, i.name, substr(i.description, 1, ${SHOWN}) AS description, i.weight,
      (SELECT json_group_array(Tag.name ORDER BY own.position) FROM IngredientTag own JOIN Tag ON Tag.id = own.tagId
        WHERE own.ingredientId = i.id) AS tags,
      (SELECT count(*) FROM JobIngredient WHERE ingredientId = i.id) AS jobCount
    FROM json_each(${JSON.stringify(ids)}) AS wanted JOIN Ingredient i ON i.id = wanted.value`;
  return rows.map(({ id, categoryId, tags, jobCount, ...row }) => ({
    id: Number(id),
    categoryId: Number(categoryId),
    ...row,
    tags: JSON.parse(tags),
    jobCount: Number(jobCount),
  }));
}

type SummaryRow = Pick<IngredientSummary, "code" | "name" | "description" | "weight"> &
  Record<"id" | "categoryId" | "jobCount", bigint | number> & { tags: string };

/** Codes that more than one ingredient of the category has, in lower case. */
export async function listRepeatedCodes(categoryId: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ code: string }[]>`
    SELECT lower(code) AS code FROM Ingredient
    WHERE categoryId = ${categoryId} AND code IS NOT NULL GROUP BY lower(code) HAVING count(*) > 1`;
  return rows.map(({ code }) => code);
}

/** One ingredient with everything its page and its form show, or null. */
export async function getIngredient(id: number) {
  const ingredient = await db().ingredient.findUnique({
    where: { id },
    select: {
      id: true,
      categoryId: true,
      code: true,
      name: true,
      description: true,
      promptFragment: true,
      weight: true,
      createdAt: true,
      updatedAt: true,
      category: { select: { id: true, name: true, color: true } },
      tags: selectTags,
    },
  });
  return ingredient && { ...ingredient, tags: tagNames(ingredient.tags) };
}

export type IngredientRecord = NonNullable<Awaited<ReturnType<typeof getIngredient>>>;

/** Its neighbours among what is searched for, else in its category. */
export function getIngredientNeighbours(
  { id, categoryId }: Pick<IngredientRecord, "id" | "categoryId">,
  query: IngredientListQuery,
) {
  const list = isIngredientSearch(query)
    ? { ...query, category: null }
    : { ...ingredientListDefaults, category: categoryId };
  return neighboursOf(
    { from: Prisma.sql`Ingredient`, where: conditionsOf(list), orderBy: orderOf(list) },
    id,
  );
}

/** What a selection of them is found in. */
export const selectableIngredients: SelectableTable<IngredientListQuery> = {
  from: Prisma.sql`Ingredient`,
  conditionsOf,
  noun: nouns.ingredient,
};

function conditionsOf({ q, category, tag }: IngredientListQuery): Prisma.Sql[] {
  return [
    ...(q ? [Prisma.sql`(${nameContains(q)} OR instr(lower(code), ${foldName(q)}) > 0)`] : []),
    ...(category ? [Prisma.sql`categoryId = ${category}`] : []),
    ...(tag ? [hasTag("ingredients", tag)] : []),
  ];
}

/** The ingredients of one category stand in its order, whatever the sort. */
function orderOf({ category, sort }: IngredientListQuery): Prisma.Sql {
  return category ? Prisma.sql`position, id` : ORDERS[sort];
}

const CATEGORY_POSITION = Prisma.sql`(SELECT position FROM Category WHERE Category.id = categoryId)`;
const JOBS = Prisma.sql`(SELECT count(*) FROM JobIngredient WHERE ingredientId = Ingredient.id)`;

const ORDERS: Record<IngredientSort, Prisma.Sql> = {
  category: Prisma.sql`${CATEGORY_POSITION}, categoryId, position, id`,
  "-category": Prisma.sql`${CATEGORY_POSITION} DESC, categoryId DESC, position, id`,
  name: Prisma.sql`nameKey, id`,
  "-name": Prisma.sql`nameKey DESC, id DESC`,
  // Those without a code come last either way.
  code: Prisma.sql`code IS NULL, lower(code), nameKey, id`,
  "-code": Prisma.sql`code IS NULL, lower(code) DESC, nameKey, id`,
  weight: Prisma.sql`weight, nameKey, id`,
  "-weight": Prisma.sql`weight DESC, nameKey, id`,
  jobs: Prisma.sql`${JOBS}, nameKey, id`,
  "-jobs": Prisma.sql`${JOBS} DESC, nameKey, id`,
};
