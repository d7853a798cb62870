import type { IngredientSelection } from "@/lib/core/ingredients/bulk";
import { nouns } from "@/lib/core/text/nouns";
import { keepingDeletion, plainDeletion, present } from "@/lib/core/uses/delete-choices";
import { type DeleteChoice, type DeletePlan, formatUse } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { NotFoundError } from "../outcome";
import { requireSelected } from "../selected-records";
import type { Tx } from "../tx";
import { selectableIngredients } from "./queries";

/** What depends on an ingredient, and what can be done in place of deleting it. */
export async function planIngredientDeletion(id: number): Promise<DeletePlan> {
  const ingredient = await db().ingredient.findUnique({
    where: { id },
    select: { name: true, weight: true, categoryId: true, category: { select: { name: true } } },
  });
  if (!ingredient) throw new NotFoundError("ingredient");
  const [{ jobs, rules }, leaving, siblings, requiring] = await Promise.all([
    countIngredientUses(db(), [id]),
    countJobsLeavingFunnel(id, ingredient.categoryId),
    db().ingredient.count({ where: { categoryId: ingredient.categoryId } }),
    db().outputTypeCategory.count({ where: { categoryId: ingredient.categoryId } }),
  ]);
  const category = ingredient.category.name;
  const isLast = siblings === 1 && requiring > 0;
  const emptied = isLast
    ? `It is the last one in ${category}: ${formatUse({ count: requiring, singular: "output type", plural: "output types" })} then ${requiring === 1 ? "has" : "have"} no possible combination.`
    : null;
  const kept = present([{ count: jobs, ...nouns.job, href: `/jobs?ingredientId=${id}` }]);
  const uses = [...kept, ...present([{ count: rules, ...nouns.rule }])];
  const { name } = ingredient;
  if (uses.length === 0) {
    const explanation = ["No job uses it.", emptied].filter(Boolean).join(" ");
    return { name, uses, choices: [plainDeletion(1, nouns.ingredient, explanation)] };
  }
  const keep = keepingDeletion({
    ...{ count: 1, kept, rules },
    sentences: [
      jobs > 0 && `${jobs === 1 ? "The job stays" : "The jobs stay"} without it.`,
      leaving > 0 && leavingWords(leaving, jobs, category),
      emptied,
    ],
  });
  return { name, uses, choices: ingredient.weight > 0 ? [rest, keep] : [keep] };
}

/** What deleting several together would do. */
export async function planIngredientsDeletion(selection: IngredientSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableIngredients);
  const [only] = ids;
  if (ids.length === 1 && only) return planIngredientDeletion(only);
  const { jobs, rules, rolled } = await countIngredientUses(db(), ids);
  const kept = present([{ count: jobs, ...nouns.job }]);
  const uses = [...kept, ...present([{ count: rules, ...nouns.rule }])];
  const count = ids.length;
  if (uses.length === 0)
    return {
      name,
      uses,
      choices: [plainDeletion(count, nouns.ingredient, "No job uses them. Undo brings them back.")],
    };
  const stay =
    jobs > 0 &&
    `${jobs === 1 ? "The job stays" : "The jobs stay"} without them; where something required is then missing, a job leaves the funnel.`;
  const keep = keepingDeletion({ count, kept, rules, sentences: [stay] });
  return { name, uses, choices: rolled > 0 ? [restThem, keep] : [keep] };
}

/** What depends on ingredients: jobs that have them as a pick or an extra, and rules that would go with them; and how many are rolled. */
export async function countIngredientUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const list = idList(ids);
  const [row] = await tx.$queryRaw<Record<"jobs" | "rules" | "rolled", bigint | number>[]>`
    SELECT (SELECT count(DISTINCT jobId) FROM JobIngredient WHERE ingredientId IN ${list}) AS jobs,
      (SELECT count(*) FROM Rule WHERE sourceIngredientId IN ${list} OR targetIngredientId IN ${list}) AS rules,
      (SELECT count(*) FROM Ingredient WHERE id IN ${list} AND weight > 0) AS rolled`;
  return { jobs: Number(row?.jobs ?? 0), rules: Number(row?.rules ?? 0), rolled: Number(row?.rolled ?? 0) };
}

/** Jobs in the funnel that have no other ingredient of a category that they need one of. */
async function countJobsLeavingFunnel(id: number, categoryId: number): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM JobIngredient own
    JOIN Job ON Job.id = own.jobId
    JOIN JobFunnel funnel ON funnel.jobId = Job.id AND funnel.combination IS NOT NULL
    JOIN OutputTypeCategory required ON required.outputTypeId = Job.outputTypeId AND required.categoryId = ${categoryId}
    WHERE own.ingredientId = ${id} AND NOT EXISTS (
      SELECT 1 FROM JobIngredient other JOIN Ingredient ON Ingredient.id = other.ingredientId
      WHERE other.jobId = own.jobId AND other.ingredientId <> ${id} AND Ingredient.categoryId = ${categoryId})`;
  return Number(row?.count ?? 0);
}

function leavingWords(leaving: number, jobs: number, category: string): string {
  if (jobs === 1) return `It then lacks its ${category} and leaves the funnel.`;
  const who = leaving === jobs ? "All of them" : `${leaving.toLocaleString("en-US")} of them`;
  return leaving === 1
    ? `One of them then lacks its ${category} and leaves the funnel.`
    : `${who} then lack their ${category} and leave the funnel.`;
}

const rest: DeleteChoice = {
  mode: "rest",
  label: "Leave it out of rolls",
  explanation: "It stays where it is used, with weight 0: no roll picks it any more.",
  isDestructive: false,
};

const restThem: DeleteChoice = {
  ...rest,
  label: "Leave them out of rolls",
  explanation: "They stay where they are used, with weight 0: no roll picks them any more.",
};
