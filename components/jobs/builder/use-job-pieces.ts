"use client";

import { useMemo } from "react";
import { useOptions } from "@/components/options/use-options";
import { jobTitle } from "@/lib/core/jobs/job-title";
import { combinationKey, derivePicks, inNamingOrder } from "@/lib/core/jobs/picks";
import type { OptionRows } from "@/lib/server/options/queries";
import type { JobFormValues } from "./job-form-values";

export type PieceOptions = {
  characters: OptionRows["characters"];
  outputTypes: OptionRows["output-types"];
  categories: OptionRows["categories"];
  ingredients: OptionRows["ingredients"];
  projects: OptionRows["projects"];
};

/** Everything there is to choose from, or null until it has arrived. */
export function usePieceOptions(): PieceOptions | null {
  const characters = useOptions("characters");
  const outputTypes = useOptions("output-types");
  const categories = useOptions("categories");
  const ingredients = useOptions("ingredients");
  const projects = useOptions("projects");
  return useMemo(
    () =>
      characters && outputTypes && categories && ingredients && projects
        ? { characters, outputTypes, categories, ingredients, projects }
        : null,
    [characters, outputTypes, categories, ingredients, projects],
  );
}

const nothing: PieceOptions = {
  characters: [],
  outputTypes: [],
  categories: [],
  ingredients: [],
  projects: [],
};

export type JobPieces = ReturnType<typeof useJobPieces>;

/** What follows from what is chosen: picks, extras, missing pieces, title and combination. */
export function useJobPieces(
  {
    characterId,
    outputTypeId,
    ingredientIds,
  }: Pick<JobFormValues, "characterId" | "outputTypeId" | "ingredientIds">,
  options: PieceOptions | null,
) {
  const { characters, outputTypes, categories, ingredients } = options ?? nothing;
  const byId = useMemo(() => new Map(ingredients.map((row) => [row.id, row])), [ingredients]);
  const places = useMemo(() => placesOf(categories, ingredients), [categories, ingredients]);

  const character = characters.find(({ id }) => id === characterId) ?? null;
  const outputType = outputTypes.find(({ id }) => id === outputTypeId) ?? null;
  const requiredIds = outputType?.categoryIds ?? [];
  const list = ingredientIds.flatMap((id) => byId.get(id) ?? []);
  const picks = derivePicks(list, requiredIds);
  const named = inNamingOrder(
    list.map((row) => ({ ...row, ...(places.get(row.id) ?? { categoryPosition: 0, position: 0 }) })),
    requiredIds,
  );
  const required = requiredIds.flatMap((id) => categories.find((category) => category.id === id) ?? []);
  return {
    ...picks,
    list,
    character,
    outputType,
    required,
    missing: required.filter(({ id }) => picks.missingCategoryIds.includes(id)),
    title: jobTitle({
      characterName: character?.name ?? null,
      ingredientNames: named.map(({ name }) => name),
      outputTypeName: outputType?.name ?? null,
    }),
    combination: combinationKey({ characterId, outputTypeId, picks }),
  };
}

/** The rows come in the global order already: their index is their position. */
function placesOf(categories: PieceOptions["categories"], ingredients: PieceOptions["ingredients"]) {
  const categoryPositions = new Map(categories.map(({ id }, index) => [id, index]));
  return new Map(
    ingredients.map(({ id, categoryId }, position) => [
      id,
      { categoryPosition: categoryPositions.get(categoryId) ?? 0, position },
    ]),
  );
}
