import { writeQuietly } from "../db";
import { publish } from "../events";

/** 40 characters, 6 categories of 60 ingredients, one output type that requires all of them, and 300 rules between ingredients. */
export async function fillLargeStudio(): Promise<void> {
  await writeQuietly(async (tx) => {
    const named = (id: number, word: string) => ({ id, name: `${word} ${id}`, nameKey: `${word} ${id}` });
    await tx.character.createMany({ data: range(40).map((id) => named(id, "character")) });
    await tx.category.createMany({
      data: range(6).map((id) => ({ ...named(id, "category"), position: id })),
    });
    await tx.ingredient.createMany({
      data: range(360).map((id) => ({ ...named(id, "ingredient"), categoryId: Math.ceil(id / 60) })),
    });
    await tx.outputType.create({ data: named(1, "clip") });
    await tx.outputTypeCategory.createMany({
      data: range(6).map((categoryId) => ({ outputTypeId: 1, categoryId, position: categoryId })),
    });
    await tx.rule.createMany({
      data: range(300).map((id) => ({
        ...({ type: "exclude", sourceKind: "ingredient", targetKind: "ingredient" } as const),
        sourceIngredientId: ((id * 37) % 180) + 1,
        targetIngredientId: 180 + ((id * 61) % 180) + 1,
      })),
    });
  });
  publish({ changeId: null, records: [{ domain: "rules", ids: [] }], fileIds: [] });
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
