import type { JobInput } from "@/lib/core/jobs/schema";
import { UserError } from "../outcome";
import type { Tx } from "../tx";

/** Everything that a job names must be there: a refusal stands at its field. */
export async function requireParts(
  tx: Tx,
  { characterId, outputTypeId, ingredientIds, projectIds = [] }: JobInput,
): Promise<void> {
  const [character, outputType, ingredients, projects] = await Promise.all([
    characterId === null || tx.character.findUnique({ where: { id: characterId }, select: { id: true } }),
    outputTypeId === null || tx.outputType.findUnique({ where: { id: outputTypeId }, select: { id: true } }),
    tx.ingredient.count({ where: { id: { in: ingredientIds } } }),
    tx.project.count({ where: { id: { in: projectIds } } }),
  ]);
  if (!character) throw gone("characterId", "This character");
  if (!outputType) throw gone("outputTypeId", "This output type");
  if (ingredients !== ingredientIds.length) throw gone("ingredientIds", "One of these ingredients");
  if (projects !== projectIds.length) throw gone("projectIds", "One of these projects");
}

function gone(field: string, what: string): UserError {
  return new UserError(`${what} no longer exists.`, { [field]: `${what} no longer exists. Choose again.` });
}
