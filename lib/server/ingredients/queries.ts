import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { inOrderOf, pageOfIds } from "../page-of-ids";
import { selectTags, tagNames } from "../tags/tag-rows";

const PAGE_SIZE = 100;

/** One line of the list. */
export type IngredientSummary = Awaited<ReturnType<typeof listIngredients>>["ingredients"][number];

/** In the order of the categories, and in each in its own order. */
export async function listIngredients(query: IngredientListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Ingredient`,
    where: conditionsOf(query),
    orderBy: query.category
      ? Prisma.sql`position, id`
      : Prisma.sql`(SELECT position FROM Category WHERE Category.id = categoryId), categoryId, position, id`,
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, counts] = await Promise.all([
    db().ingredient.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        categoryId: true,
        code: true,
        name: true,
        description: true,
        promptFragment: true,
        weight: true,
        tags: selectTags,
      },
    }),
    db().jobIngredient.groupBy({ by: ["ingredientId"], where: { ingredientId: { in: ids } }, _count: true }),
  ]);
  const jobCounts = new Map(counts.map(({ ingredientId, _count }) => [ingredientId, _count]));
  const ingredients = inOrderOf(ids, rows).map(({ tags, ...ingredient }) => ({
    ...ingredient,
    tags: tagNames(tags),
    jobCount: jobCounts.get(ingredient.id) ?? 0,
  }));
  return { ingredients, ...page };
}

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

function conditionsOf({ q, category, tag }: IngredientListQuery): Prisma.Sql[] {
  const folded = foldName(q);
  return [
    // Not LIKE: somebody who types % or _ means just that.
    ...(q ? [Prisma.sql`(instr(nameKey, ${folded}) > 0 OR instr(lower(code), ${folded}) > 0)`] : []),
    ...(category ? [Prisma.sql`categoryId = ${category}`] : []),
    ...(tag
      ? [
          Prisma.sql`id IN (SELECT ingredientId FROM IngredientTag JOIN Tag ON Tag.id = tagId WHERE Tag.nameKey = ${tagKey(tag)})`,
        ]
      : []),
  ];
}
