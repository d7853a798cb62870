// The rule: whatever is left to chance here comes from a seed, so that the same question has the same answer. Annealing asks for millions
// of numbers and does not mind a slight preference; rolls do, and take the ones of ../random.

export type Random = {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
};

/** Tommy Ettinger's mulberry32: 32 bits of state, fast, and even enough to break ties. It is no good for statistics. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (limit) => Math.floor(next() * limit) };
}

export function shuffle<T>(items: T[], random: Random): T[] {
  for (let end = items.length - 1; end > 0; end--) {
    const other = random.below(end + 1);
    const item = items[end] as T;
    items[end] = items[other] as T;
    items[other] = item;
  }
  return items;
}
