/** A sequence of numbers that is the same for the same seed on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of the list, in random order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
  isLikely(probability: number): boolean;
  uuid(): string;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
};

/** mulberry32: small, quick and good enough for test data (public domain, Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex = (digits: number) => {
    let text = "";
    while (text.length < digits)
      text += Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, "0");
    return text.slice(0, digits);
  };
  const pick = <T>(list: readonly T[]) => {
    if (list.length === 0) throw new Error("There is nothing to pick from.");
    return list[below(list.length)] as T;
  };
  return {
    next,
    below,
    pick,
    hex,
    isLikely: (probability) => next() < probability,
    sample: (list, count) => {
      if (count >= list.length) return [...list];
      const chosen = new Set<(typeof list)[number]>();
      while (chosen.size < count) chosen.add(pick(list));
      return [...chosen];
    },
    uuid: () => {
      const digits = hex(32);
      const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4];
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
