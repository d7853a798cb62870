import { writeQuietly } from "../db";

export type RuleStudio = Awaited<ReturnType<typeof createRuleStudio>>;

/** Luna, a hero; a clip of an action and an emotion, a style beside it. Running never goes with Calm; heroes are only Joyful. */
export function createRuleStudio() {
  return writeQuietly(async (tx) => {
    const { id: archetypeId } = await tx.archetype.create({ data: { name: "Hero", nameKey: "hero" } });
    const luna = await tx.character.create({ data: { name: "Luna", nameKey: "luna", archetypeId } });
    const bram = await tx.character.create({ data: { name: "Bram", nameKey: "bram" } });
    const add = async (category: string, position: number, names: string[]) => {
      const { id } = await tx.category.create({
        data: { name: category, nameKey: category.toLowerCase(), position },
      });
      const rows = names.map((name, place) => ({
        ...{ categoryId: id, name, nameKey: name.toLowerCase(), position: place },
      }));
      const made = await tx.ingredient.createManyAndReturn({ data: rows });
      return { id, ids: made.map((one) => one.id) };
    };
    const action = await add("Action", 0, ["Running", "Dancing"]);
    const emotion = await add("Emotion", 1, ["Calm", "Joyful"]);
    const style = await add("Style", 2, ["Noir"]);
    const [running = 0, dancing = 0] = action.ids;
    const [calm = 0, joyful = 0] = emotion.ids;
    const [noir = 0] = style.ids;
    const clip = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: {
          create: [action.id, emotion.id].map((categoryId, position) => ({ categoryId, position })),
        },
      },
    });
    const never = await tx.rule.create({
      data: {
        type: "exclude",
        ...{ sourceKind: "ingredient", sourceIngredientId: running },
        ...{ targetKind: "ingredient", targetIngredientId: calm },
      },
    });
    await tx.rule.create({
      data: {
        type: "require",
        ...{ sourceKind: "archetype", sourceArchetypeId: archetypeId },
        ...{ targetKind: "ingredient", targetIngredientId: joyful },
      },
    });
    await tx.rule.create({
      data: {
        type: "exclude",
        ...{ sourceKind: "ingredient", sourceIngredientId: dancing },
        ...{ targetKind: "ingredient", targetIngredientId: noir },
      },
    });
    return {
      ...{ luna: luna.id, bram: bram.id, clip: clip.id, never: never.id },
      ...{ running, dancing, calm, joyful, noir },
    };
  });
}
