import { pairMatrixOf } from "@/lib/core/rules/matrix";
import { db } from "../db";
import { getBook, sentenceOf } from "./book";

export type RuleMatrix = Awaited<ReturnType<typeof getRuleMatrix>>;

/** Which pairs of two categories are kept apart, and by what. */
export async function getRuleMatrix(rowsId: number, columnsId: number) {
  const [{ lines, names }, rows, columns] = await Promise.all([
    getBook(),
    listIngredients(rowsId),
    listIngredients(columnsId),
  ]);
  const idsOf = (ingredients: typeof rows) => ingredients.map(({ id }) => id);
  const sides = {
    rows: { categoryId: rowsId, ids: idsOf(rows) },
    columns: { categoryId: columnsId, ids: idsOf(columns) },
  };
  return { rows, columns, ...pairMatrixOf(lines, sides, (line) => sentenceOf(line, names)) };
}

function listIngredients(categoryId: number) {
  return db().ingredient.findMany({
    where: { categoryId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
