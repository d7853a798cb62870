// The rule: how the mixer rolls is chosen by a person and said in an address to the server.

import type { RollMode } from "@/lib/core/combinations/roll-mode";

/** Combinations of one roll of the mixer. */
export const MOST_AT_ONCE = 100;

export type MixerSettings = {
  /** None chosen: all of them. */
  outputTypeIds: number[];
  mode: RollMode;
  isUntried: boolean;
  /** As typed. */
  count: string;
  /** As typed; a new one is made up for each roll when it is empty. */
  seed: string;
};

export const defaultMixerSettings: MixerSettings = {
  outputTypeIds: [],
  mode: "uniform",
  isUntried: true,
  count: "1",
  seed: "",
};

type Named = { id: number; name: string };

/** What stays from roll to roll. */
export type MixerLocks = {
  outputType: Named | null;
  character: Named | null;
  picks: (Named & { categoryId: number })[];
};

export const noLocks: MixerLocks = { outputType: null, character: null, picks: [] };

/** How many to roll; null for what is no whole number from 1 to 100. */
export function readCount(typed: string): number | null {
  const text = typed.trim();
  const count = Number(text);
  return /^\d{1,3}$/.test(text) && count >= 1 && count <= MOST_AT_ONCE ? count : null;
}

/** What the server is asked for. */
export function rollAddress(settings: MixerSettings, locks: MixerLocks, count: number): string {
  const query = lockParams(settings, locks);
  query.set("n", String(count));
  query.set("mode", settings.mode);
  // A batch of the same combination twice is no batch to plan.
  query.set("distinct", "1");
  if (settings.seed.trim() !== "") query.set("seed", settings.seed.trim());
  return `/api/mixer/roll?${query}`;
}

export function whyAddress(
  option: { kind: "character" | "ingredient"; id: number },
  settings: MixerSettings,
  locks: MixerLocks,
): string {
  const query = lockParams(settings, locks);
  query.set("kind", option.kind);
  query.set("id", String(option.id));
  return `/api/mixer/why?${query}`;
}

function lockParams({ outputTypeIds, isUntried }: MixerSettings, locks: MixerLocks): URLSearchParams {
  const query = new URLSearchParams();
  const types = locks.outputType ? [locks.outputType.id] : outputTypeIds;
  if (types.length > 0) query.set("outputTypeId", types.join());
  if (locks.character) query.set("characterId", String(locks.character.id));
  if (locks.picks.length > 0) query.set("ingredientId", locks.picks.map(({ id }) => id).join());
  if (isUntried) query.set("untried", "1");
  return query;
}
