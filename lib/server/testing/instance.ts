import type { Instance } from "@/lib/core/combinations/testing";
import type { Tx } from "../db";
import { outcome } from "../outcome";

/** Makes records of all that an instance speaks of, and one job for each combination of the first values. */
export async function buildInstance(tx: Tx, { space, ingredients }: Instance) {
  for (const id of [5, 6, 7]) await tx.archetype.create({ data: { id, name: `A${id}`, nameKey: `a${id}` } });
  for (const id of [1, 2, 3])
    await tx.character.create({
      data: { id, name: `C${id}`, nameKey: `c${id}`, archetypeId: id === 3 ? null : id + 4 },
    });
  for (const id of [1, 2, 3, 4])
    await tx.category.create({ data: { id, name: `K${id}`, nameKey: `k${id}`, position: id } });
  for (const one of ingredients)
    await tx.ingredient.create({ data: { ...one, name: `I${one.id}`, nameKey: `i${one.id}` } });
  const create = space.categories.map(({ id }, position) => ({ categoryId: id, position }));
  await tx.outputType.create({ data: { id: 1, name: "O", nameKey: "o", categories: { create } } });
  return outcome("Built", null);
}

export async function clearInstance(tx: Tx) {
  await tx.job.deleteMany();
  await tx.rule.deleteMany();
  await tx.outputType.deleteMany();
  await tx.ingredient.deleteMany();
  await tx.category.deleteMany();
  await tx.character.deleteMany();
  await tx.archetype.deleteMany();
  return outcome("Cleared", null);
}

export async function addRules(tx: Tx, rules: Instance["rules"]) {
  for (const { type, source, target } of rules)
    await tx.rule.create({
      data: {
        type,
        sourceKind: source.kind,
        sourceIngredientId: source.kind === "ingredient" ? source.id : null,
        sourceCategoryId: source.kind === "category" ? source.id : null,
        sourceCharacterId: source.kind === "character" ? source.id : null,
        sourceArchetypeId: source.kind === "archetype" ? source.id : null,
        targetKind: target.kind,
        targetIngredientId: target.kind === "ingredient" ? target.id : null,
        targetCategoryId: target.kind === "category" ? target.id : null,
      },
    });
  return outcome("Rules added", null);
}

/** Sources and targets that the built records have. */
export function isKnown({ source, target }: Instance["rules"][number], ingredients: number): boolean {
  const last = { character: 3, category: 4, ingredient: ingredients, archetype: 7 }[source.kind];
  const first = source.kind === "archetype" ? 5 : 1;
  return (
    source.id >= first && source.id <= last && target.id <= (target.kind === "category" ? 4 : ingredients)
  );
}
