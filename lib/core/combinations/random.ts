// The rule: the same seed gives the same numbers, and every number below a limit is equally likely, without a rest.

import { uniformBigInt } from "pure-rand/distribution/uniformBigInt";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type Random = {
  /** A whole number from 0 to `limit` - 1; `limit` is at least 1 and at most 2^53. */
  below(limit: number): number;
  bigBelow(limit: bigint): bigint;
};

/** Any text is a seed. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(hash(seed));
  return {
    below: (limit) => (limit === 1 ? 0 : uniformInt(generator, 0, limit - 1)),
    bigBelow: (limit) => uniformBigInt(generator, 0n, limit - 1n),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum | 0;
}
