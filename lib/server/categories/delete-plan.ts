import { joinWords } from "@/lib/core/changes/changed-fields";
import { type DeleteChoice, type DeletePlan, formatUse } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

/** What depends on a category, and what can be done with its ingredients when it goes. */
export async function planCategoryDeletion(id: number): Promise<DeletePlan> {
  const category = await db().category.findUnique({ where: { id }, select: { name: true } });
  if (!category) throw new NotFoundError("category");
  const [uses, jobs, usedIngredients, outputTypes, others] = await Promise.all([
    countCategoryUses(db(), id),
    db().job.count({ where: { ingredients: { some: { ingredient: { categoryId: id } } } } }),
    db().ingredient.count({ where: { categoryId: id, jobs: { some: {} } } }),
    db().outputType.findMany({
      where: { categories: { some: { categoryId: id } } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: NAMED + 1,
      select: { name: true },
    }),
    db().category.findMany({
      where: { id: { not: id } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  ]);
  const allRules = uses.rules + uses.ingredientRules;
  const told = toldUses(id, { ...uses, jobs, rules: allRules }).filter(({ count }) => count > 0);
  if (told.length === 0) return { name: category.name, uses: [], choices: [deleteIt] };

  const ingredients = formatUse({ count: uses.ingredients, singular: "ingredient", plural: "ingredients" });
  const outputTypesChange =
    outputTypes.length > 0
      ? `${nameSome(outputTypes, uses.outputTypes)} no longer ${uses.outputTypes === 1 ? "requires" : "require"} it.`
      : null;
  const rulesGo = (count: number, named: string) =>
    count === 0
      ? null
      : `${formatUse(rulesOf(count))} that ${count === 1 ? "names" : "name"} ${named} ${count === 1 ? "goes" : "go"} too.`;
  const join = (...sentences: (string | null)[]) => sentences.filter(Boolean).join(" ");

  const move: DeleteChoice = {
    mode: "move",
    label: `Delete it, move its ${ingredients}`,
    explanation: join(
      jobs > 0
        ? "They stay on their jobs; where a job's picks change with it, so does its combination."
        : null,
      outputTypesChange,
      rulesGo(uses.rules, "it"),
    ),
    isDestructive: false,
    target: {
      label: "Move them to",
      options: others.map((other) => ({ value: other.id, label: other.name })),
    },
  };
  const all: DeleteChoice = {
    mode: "all",
    label:
      uses.ingredients === 0
        ? "Delete category"
        : `Delete it with its ${jobs > 0 ? ingredients : unused(uses.ingredients)}`,
    explanation: join(
      jobs > 0
        ? `${usedIngredients === uses.ingredients ? "They are" : `${usedIngredients.toLocaleString("en-US")} of them ${usedIngredients === 1 ? "is" : "are"}`} in ${formatUse(jobsOf(jobs))}, which ${jobs === 1 ? "stays" : "stay"} without ${usedIngredients === 1 ? "it" : "them"}.`
        : null,
      outputTypesChange,
      rulesGo(allRules, uses.ingredients > 0 ? "it or them" : "it"),
    ),
    isDestructive: true,
  };
  const canMove = uses.ingredients > 0 && others.length > 0;
  return { name: category.name, uses: told, choices: canMove ? [move, all] : [all] };
}

/** What depends on a category: its ingredients, output types that require it, rules that name it and rules that name only its ingredients. */
export async function countCategoryUses(
  tx: Pick<Tx, "ingredient" | "outputTypeCategory" | "rule">,
  id: number,
) {
  const namesIt = [{ sourceCategoryId: id }, { targetCategoryId: id }];
  const namesThem = [{ sourceIngredient: { categoryId: id } }, { targetIngredient: { categoryId: id } }];
  const [ingredients, outputTypes, rules, ingredientRules] = await Promise.all([
    tx.ingredient.count({ where: { categoryId: id } }),
    tx.outputTypeCategory.count({ where: { categoryId: id } }),
    tx.rule.count({ where: { OR: namesIt } }),
    tx.rule.count({ where: { OR: namesThem, NOT: { OR: namesIt } } }),
  ]);
  return { ingredients, outputTypes, rules, ingredientRules };
}

/** Output types that an explanation names; the rest is counted. */
const NAMED = 3;

function nameSome(named: readonly { name: string }[], count: number): string {
  const names = named.slice(0, NAMED).map(({ name }) => name);
  return joinWords(count > names.length ? [...names, `${count - names.length} more`] : names);
}

function toldUses(
  id: number,
  uses: { ingredients: number; outputTypes: number; rules: number; jobs: number },
) {
  return [
    {
      count: uses.ingredients,
      singular: "ingredient",
      plural: "ingredients",
      href: `/ingredients?category=${id}`,
    },
    { count: uses.outputTypes, singular: "output type", plural: "output types", href: "/output-types" },
    jobsOf(uses.jobs),
    rulesOf(uses.rules),
  ];
}

const jobsOf = (count: number) => ({ count, singular: "job", plural: "jobs" });
const rulesOf = (count: number) => ({ count, singular: "rule", plural: "rules" });
const unused = (count: number) =>
  formatUse({ count, singular: "unused ingredient", plural: "unused ingredients" });

const deleteIt: DeleteChoice = {
  mode: "delete",
  label: "Delete category",
  explanation: "It has no ingredients and nothing uses it.",
  isDestructive: true,
};
