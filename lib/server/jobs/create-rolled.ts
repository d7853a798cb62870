import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { RolledCombination, RolledJobs } from "@/lib/core/jobs/rolled";
import { formatUse } from "@/lib/core/uses/uses";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { listBrokenRules } from "../rules/in-play";
import type { Tx } from "../tx";
import { addToProject } from "./project-links";

/** One job for each combination, in their order; a handful of statements, however many there are. */
export async function createRolledJobs(
  tx: Tx,
  { combinations, projectId, status }: RolledJobs,
): Promise<Outcome<{ ids: number[] }>> {
  await requirePossible(tx, combinations);
  const made = await tx.job.createManyAndReturn({
    data: combinations.map(({ characterId, outputTypeId }) => ({ characterId, outputTypeId, status })),
    select: { id: true },
  });
  const ids = made.map(({ id }) => id).sort((a, b) => a - b);
  await tx.jobIngredient.createMany({
    data: combinations.flatMap(({ ingredientIds }, index) =>
      ingredientIds.map((ingredientId, position) => ({ jobId: ids[index] ?? 0, ingredientId, position })),
    ),
  });
  await tx.jobStatusChange.createMany({ data: ids.map((jobId) => ({ jobId, to: status })) });
  const project = projectId === null ? null : await requireProject(tx, projectId);
  if (projectId !== null) await addToProject(tx, projectId, ids);
  const what =
    ids.length === 1
      ? `Job ${formatJobCode(ids[0] ?? 0)}`
      : formatUse({ count: ids.length, singular: "job", plural: "jobs" });
  return outcome(`${what} created${project ? ` in ${project.name}` : ""}`, { ids });
}

/** They were possible when they were rolled; something may have been deleted, retired or forbidden since. */
async function requirePossible(tx: Tx, combinations: readonly RolledCombination[]): Promise<void> {
  const idsOf = (read: (one: RolledCombination) => number[]) => [...new Set(combinations.flatMap(read))];
  const [characters, outputTypes, ingredients] = await Promise.all([
    tx.character.findMany({
      where: { id: { in: idsOf((one) => [one.characterId]) }, status: { not: "retired" } },
      select: { id: true, archetypeId: true },
    }),
    tx.outputType.findMany({
      where: { id: { in: idsOf((one) => [one.outputTypeId]) } },
      select: { id: true, categories: { select: { categoryId: true } } },
    }),
    tx.ingredient.findMany({
      where: { id: { in: idsOf((one) => one.ingredientIds) } },
      select: { id: true, categoryId: true },
    }),
  ]);
  const characterOf = new Map(characters.map((one) => [one.id, one]));
  const requiredOf = new Map(outputTypes.map((one) => [one.id, one.categories.length]));
  const ingredientOf = new Map(ingredients.map((one) => [one.id, one]));
  const chosen = combinations.map(({ characterId, outputTypeId, ingredientIds }) => {
    const character = characterOf.get(characterId);
    const picks = ingredientIds.flatMap((id) => ingredientOf.get(id) ?? []);
    const isWhole = requiredOf.get(outputTypeId) === picks.length && picks.length === ingredientIds.length;
    if (!character || !isWhole)
      throw new UserError("Something of what was rolled is no longer there. Roll again.");
    return { character, ingredients: picks };
  });
  const broken = (await listBrokenRules(tx, chosen)).flat();
  if (broken.length > 0) throw new UserError(`A rule forbids this by now: ${broken[0]} Roll again.`);
}

async function requireProject(tx: Tx, id: number): Promise<{ name: string }> {
  const project = await tx.project.findUnique({ where: { id }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  return project;
}
