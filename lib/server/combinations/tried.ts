import type { Combination } from "@/lib/core/combinations/rule-network";
import { db } from "../db";
import { remembered } from "../remembered";

/** The distinct valid combinations of an output type that any job has, whatever its status. Read once after each write. */
export function listTried(outputTypeId: number): Promise<readonly Combination[]> {
  return remembered(`tried ${outputTypeId}`, async () => {
    const rows = await db().jobFunnel.groupBy({
      by: ["combination"],
      where: { outputTypeId, combination: { not: null } },
    });
    return rows.flatMap(({ combination }) => (combination === null ? [] : readKey(combination)));
  });
}

export type Uses = { characters: ReadonlyMap<number, number>; ingredients: ReadonlyMap<number, number> };

/** How many jobs use each character and each ingredient. */
export function countUses(): Promise<Uses> {
  return remembered("uses of options", async () => {
    const [characters, ingredients] = await Promise.all([
      db().job.groupBy({ by: ["characterId"], _count: true, where: { characterId: { not: null } } }),
      db().jobIngredient.groupBy({ by: ["ingredientId"], _count: true }),
    ]);
    return {
      characters: new Map(characters.map(({ characterId, _count }) => [characterId ?? 0, _count])),
      ingredients: new Map(ingredients.map(({ ingredientId, _count }) => [ingredientId, _count])),
    };
  });
}

/** Reads what `combinationKey` writes: `o<output type>c<character>i<ingredient ids>`. */
export function readKey(key: string): Combination {
  const [head = "", list = ""] = key.split("i");
  return {
    characterId: Number(head.split("c")[1]),
    ingredientIds: list === "" ? [] : list.split(",").map(Number),
  };
}
