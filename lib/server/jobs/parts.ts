import type { JobInput } from "@/lib/core/jobs/schema";
import { UserError } from "../outcome";
import type { Tx } from "../tx";

export type JobParts = {
  character: { id: number; archetypeId: number | null } | null;
  /** Of the output type, in its order; none without one. */
  requiredCategoryIds: number[];
  /** In the job's order. */
  ingredients: { id: number; categoryId: number }[];
};

/** Everything that a job names must be there: a refusal stands at its field. */
export async function requireParts(
  tx: Tx,
  { characterId, outputTypeId, ingredientIds, projectIds = [] }: JobInput,
): Promise<JobParts> {
  const [character, outputType, ingredients, projects] = await Promise.all([
    characterId === null
      ? null
      : tx.character.findUnique({ where: { id: characterId }, select: { id: true, archetypeId: true } }),
    outputTypeId === null
      ? null
      : tx.outputType.findUnique({
          where: { id: outputTypeId },
          select: { categories: { orderBy: { position: "asc" }, select: { categoryId: true } } },
        }),
    tx.ingredient.findMany({ where: { id: { in: ingredientIds } }, select: { id: true, categoryId: true } }),
    tx.project.count({ where: { id: { in: projectIds } } }),
  ]);
  if (!character && characterId !== null) throw gone("characterId", "This character");
  if (!outputType && outputTypeId !== null) throw gone("outputTypeId", "This output type");
  if (ingredients.length !== ingredientIds.length) throw gone("ingredientIds", "One of these ingredients");
  if (projects !== projectIds.length) throw gone("projectIds", "One of these projects");
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient]));
  return {
    character,
    requiredCategoryIds: outputType?.categories.map(({ categoryId }) => categoryId) ?? [],
    ingredients: ingredientIds.flatMap((id) => byId.get(id) ?? []),
  };
}

function gone(field: string, what: string): UserError {
  return new UserError(`${what} no longer exists.`, { [field]: `${what} no longer exists. Choose again.` });
}
