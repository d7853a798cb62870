import { db, type Tx } from "../db";
import type { Outcome } from "../outcome";

/** The ids that exist when a step begins, by table. */
export type World = Awaited<ReturnType<typeof readWorld>>;

/** Draws for the inputs of a step; the same seed gives the same inputs. */
export type Draw = {
  /** Whole number from `min` to `max`, both included. */
  number: (min: number, max: number) => number;
  oneOf: <T>(choices: readonly T[]) => T;
  /** Some of them, in random order, each at most once. */
  someOf: <T>(choices: readonly T[]) => T[];
  /** An id of the list or null. */
  idOrNull: (ids: readonly number[]) => number | null;
  name: () => string;
};

/** One mutation with inputs to try; null when the world has nothing to try it on. */
export type MutationCase = {
  name: string;
  prepare: (world: World, draw: Draw) => ((tx: Tx) => Promise<Outcome<unknown>>) | null;
};

export async function readWorld() {
  const byId = { select: { id: true }, orderBy: { id: "asc" } } as const;
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  const reader = db();
  return {
    archetypes: ids(await reader.archetype.findMany(byId)),
    characters: ids(await reader.character.findMany(byId)),
    categories: ids(await reader.category.findMany(byId)),
    ingredients: ids(await reader.ingredient.findMany(byId)),
    rules: ids(await reader.rule.findMany(byId)),
    outputTypes: ids(await reader.outputType.findMany(byId)),
    batches: ids(await reader.batch.findMany(byId)),
    jobs: ids(await reader.job.findMany(byId)),
    media: ids(await reader.mediaAsset.findMany(byId)),
    clips: ids(await reader.topLayerClip.findMany(byId)),
    projects: ids(await reader.project.findMany(byId)),
    prompts: ids(await reader.prompt.findMany(byId)),
    tags: ids(await reader.tag.findMany(byId)),
    folders: ids(await reader.mediaFolder.findMany(byId)),
    savedFilters: ids(await reader.savedFilter.findMany(byId)),
    files: ids(await reader.storedFile.findMany(byId)),
  };
}
