import { type DeleteChoice, type DeletePlan, formatUse } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

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
  const jobUse = { count: jobs, singular: "job", plural: "jobs", href: `/jobs?ingredientId=${id}` };
  const ruleUse = { count: rules, singular: "rule", plural: "rules" };
  const uses = [jobUse, ruleUse].filter(({ count }) => count > 0);
  const { name } = ingredient;
  if (uses.length === 0) {
    const explanation = ["No job uses it.", emptied].filter(Boolean).join(" ");
    return { name, uses, choices: [{ ...deleteIt, explanation }] };
  }
  const keep: DeleteChoice = {
    mode: "keep",
    label: jobs > 0 ? `Delete it, keep ${formatUse(jobUse)}` : `Delete it and ${formatUse(ruleUse)}`,
    explanation: [
      jobs > 0 && `${jobs === 1 ? "The job stays" : "The jobs stay"} without it.`,
      leaving > 0 && leavingWords(leaving, jobs, category),
      rules > 0 && `${formatUse(ruleUse)} that ${rules === 1 ? "names it goes" : "name it go"} with it.`,
      emptied,
    ]
      .filter(Boolean)
      .join(" "),
    isDestructive: true,
  };
  return { name, uses, choices: ingredient.weight > 0 ? [rest, keep] : [keep] };
}

/** What deleting several together would do. */
export async function planIngredientsDeletion(ids: readonly number[]): Promise<DeletePlan> {
  const [only] = ids;
  if (ids.length === 1 && only) return planIngredientDeletion(only);
  const [uses, rolled] = await Promise.all([
    countIngredientUses(db(), ids),
    db().ingredient.count({ where: { id: { in: [...ids] }, weight: { gt: 0 } } }),
  ]);
  const name = `${ids.length.toLocaleString("en-US")} ingredients`;
  const jobUse = { count: uses.jobs, singular: "job", plural: "jobs" };
  const ruleUse = { count: uses.rules, singular: "rule", plural: "rules" };
  const told = [jobUse, ruleUse].filter(({ count }) => count > 0);
  if (told.length === 0)
    return {
      name,
      uses: [],
      choices: [
        { ...deleteIt, label: `Delete ${name}`, explanation: "No job uses them. Undo brings them back." },
      ],
    };
  const keep: DeleteChoice = {
    mode: "keep",
    label: uses.jobs > 0 ? `Delete them, keep ${formatUse(jobUse)}` : `Delete them and ${formatUse(ruleUse)}`,
    explanation: [
      uses.jobs > 0 &&
        `${uses.jobs === 1 ? "The job stays" : "The jobs stay"} without them; where something required is then missing, a job leaves the funnel.`,
      uses.rules > 0 &&
        `${formatUse(ruleUse)} that ${uses.rules === 1 ? "names one of them goes" : "name one of them go"} with them.`,
    ]
      .filter(Boolean)
      .join(" "),
    isDestructive: true,
  };
  const restThem = {
    ...rest,
    label: "Leave them out of rolls",
    explanation: "They stay where they are used, with weight 0: no roll picks them any more.",
  };
  return { name, uses: told, choices: rolled > 0 ? [restThem, keep] : [keep] };
}

/** What depends on ingredients: jobs that have them as a pick or an extra, and the rules that would go with them. */
export async function countIngredientUses(tx: Pick<Tx, "jobIngredient" | "rule">, ids: readonly number[]) {
  const of = { in: [...ids] };
  const [jobs, rules] = await Promise.all([
    tx.jobIngredient.findMany({ where: { ingredientId: of }, distinct: ["jobId"], select: { jobId: true } }),
    tx.rule.count({ where: { OR: [{ sourceIngredientId: of }, { targetIngredientId: of }] } }),
  ]);
  return { jobs: jobs.length, rules };
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

const deleteIt = { mode: "delete", label: "Delete ingredient", isDestructive: true };
