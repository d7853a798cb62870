import { defaultSettings } from "@/lib/core/settings/schema";
import { db, type Tx } from "../db";
import type { Outcome } from "../outcome";
import { updateSettings } from "../settings/mutations";

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

/** Every mutation there is: what is missing here is not covered by the property that all of them can be undone. */
export const allMutations: MutationCase[] = [
  {
    name: "updateSettings",
    prepare: (_world, draw) => (tx) =>
      updateSettings(tx, { ...defaultSettings, theme: draw.oneOf(["dark", "light", "system"]) }),
  },
];

export async function readWorld() {
  const byId = { select: { id: true }, orderBy: { id: "asc" } } as const;
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  const reader = db();
  return {
    archetypes: ids(await reader.archetype.findMany(byId)),
    characters: ids(await reader.character.findMany(byId)),
    categories: ids(await reader.category.findMany(byId)),
    ingredients: ids(await reader.ingredient.findMany(byId)),
    outputTypes: ids(await reader.outputType.findMany(byId)),
    jobs: ids(await reader.job.findMany(byId)),
    media: ids(await reader.mediaAsset.findMany(byId)),
    projects: ids(await reader.project.findMany(byId)),
    files: ids(await reader.storedFile.findMany(byId)),
  };
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  // Mulberry32: small, seedable, good enough to pick test inputs.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const oneOf = <T>(choices: readonly T[]): T => choices[number(0, choices.length - 1)] as T;
  const someOf = <T>(choices: readonly T[]): T[] =>
    choices
      .map((choice) => ({ choice, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, number(0, Math.min(5, choices.length)))
      .map(({ choice }) => choice);
  const idOrNull = (ids: readonly number[]) => (ids.length === 0 || next() < 0.2 ? null : oneOf(ids));
  const name = () =>
    `${oneOf(["Luna", "Éva", "running", "Ørsted", "名前", 'O\'Brien "x"'])} ${number(1, 99)}`;
  return { number, oneOf, someOf, idOrNull, name };
}
