// The rule: a number that is not counted to the end yet is never guessed; it lies between two that are proven.

/** A count: exact when both are the same. */
export type Bounds = { atLeast: bigint; atMost: bigint };

export const NOTHING: Bounds = { atLeast: 0n, atMost: 0n };

export function exactly(count: bigint): Bounds {
  return { atLeast: count, atMost: count };
}

export function isExact({ atLeast, atMost }: Bounds): boolean {
  return atLeast === atMost;
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { atLeast: a.atLeast + b.atLeast, atMost: a.atMost + b.atMost };
}

/** Bounds of what is left without `part`, of which no more are taken away than there are. */
export function withoutPart({ atLeast, atMost }: Bounds, part: bigint): Bounds {
  const left = (count: bigint) => (count > part ? count - part : 0n);
  return { atLeast: left(atLeast), atMost: left(atMost) };
}
