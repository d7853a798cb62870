// The rule: a rolled combination has parts, each of which can be locked for the next roll or rolled again by itself.

import type { MixerLocks } from "./settings";

type Named = { id: number; name: string };

export type PartsOf = {
  character: Named;
  outputType: Named;
  picks: readonly (Named & { category: { id: number; name: string; color: string } })[];
};

/** "character", "output-type" or a category's id. */
export type PartId = "character" | "output-type" | number;

export type MixerPart = { id: PartId; label: string; value: Named; color?: string };

export function partsOf({ character, outputType, picks }: PartsOf): MixerPart[] {
  return [
    { id: "character", label: "Character", value: character },
    { id: "output-type", label: "Output type", value: outputType },
    ...picks.map(({ category, ...value }) => ({
      ...{ id: category.id, label: category.name, color: category.color },
      value: { id: value.id, name: value.name },
    })),
  ];
}

export function lockedValue(locks: MixerLocks, id: PartId): Named | null {
  if (id === "character") return locks.character;
  if (id === "output-type") return locks.outputType;
  return locks.picks.find(({ categoryId }) => categoryId === id) ?? null;
}

/** With this part locked to a value, or free when it is null. */
export function withLock(locks: MixerLocks, id: PartId, value: Named | null): MixerLocks {
  if (id === "character") return { ...locks, character: value };
  if (id === "output-type") return { ...locks, outputType: value };
  const others = locks.picks.filter(({ categoryId }) => categoryId !== id);
  return { ...locks, picks: value ? [...others, { ...value, categoryId: id }] : others };
}

/**
 * Everything locked but the part that is to be rolled again. Another output type asks for other categories: of the rest, only the
 * character stays.
 */
export function allBut(combination: PartsOf, id: PartId): MixerLocks {
  const picks = combination.picks.map(({ category, ...value }) => ({
    ...{ id: value.id, name: value.name },
    categoryId: category.id,
  }));
  if (id === "output-type") return { outputType: null, character: combination.character, picks: [] };
  const all = { outputType: combination.outputType, character: combination.character, picks };
  return withLock(all, id, null);
}

/** What is locked, in words: "Luna Vale, Running". */
export function lockNames({ character, outputType, picks }: MixerLocks): string[] {
  return [character, outputType, ...picks].flatMap((one) => one?.name ?? []);
}
