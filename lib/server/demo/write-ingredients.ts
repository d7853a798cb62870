import { sampleCategories } from "@/lib/core/demo/studio";
import { foldName } from "@/lib/core/text/fold-name";
import { createCategory } from "../categories/mutations";
import { createIngredient } from "../ingredients/mutations";
import type { Tx } from "../tx";

/** Ids by the names in the sample data. */
export async function writeIngredients(tx: Tx) {
  const taken = new Set(
    (await tx.category.findMany({ select: { nameKey: true } })).map((row) => row.nameKey),
  );
  const categories = new Map<string, number>();
  const ingredients = new Map<string, number>();
  for (const { name, color, description, ingredients: members } of sampleCategories) {
    const category = await createCategory(tx, { name: freeName(name, taken), color, description });
    categories.set(name, category.value.id);
    for (const { tags = [], weight = 1, ...fields } of members) {
      const ingredient = await createIngredient(tx, {
        ...fields,
        ...{ description: "", tags, weight, categoryId: category.value.id },
      });
      ingredients.set(fields.name, ingredient.value.id);
    }
  }
  return { categories, ingredients };
}

/** The person may have an Action of their own: names of categories are unique. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (sample${number === 2 ? "" : ` ${number - 1}`})`;
    if (!taken.has(foldName(name + suffix))) return name + suffix;
  }
}
