import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyColumns, type LikenessColumns, shapeOf } from "@/lib/core/media/similar/columns";
import { groupNear } from "@/lib/core/media/similar/group-near";
import { nearLevels, nearLimits } from "@/lib/core/media/similar/levels";
import { bitsBetween, isNear, type Likeness } from "@/lib/core/media/similar/likeness";
import { type Hashes, nearPairs } from "@/lib/core/media/similar/near-pairs";
import { HASH_SIDE, hashPicture } from "@/lib/core/media/similar/picture-hash";

const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

/** Hashes of which many are a few bits from others. */
const family = fc
  .record({
    roots: fc.array(word, { minLength: 1, maxLength: 4 }),
    steps: fc.array(
      fc.record({
        from: fc.nat(30),
        flips: fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 16 }),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ roots, steps }) => {
    const hashes = [...roots];
    for (const { from, flips } of steps) {
      const start = hashes[from % hashes.length] ?? 0n;
      hashes.push(flips.reduce((hash, bit) => hash ^ (1n << BigInt(bit)), start));
    }
    return hashes;
  });

function asColumns(hashes: readonly bigint[]): Hashes {
  return {
    high: Uint32Array.from(hashes, (hash) => Number(BigInt.asUintN(64, hash) >> 32n)),
    low: Uint32Array.from(hashes, (hash) => Number(BigInt.asUintN(32, hash))),
  };
}

test("banding finds every pair that comparing all with all finds, and each once", () =>
  fc.assert(
    fc.property(family, fc.integer({ min: 0, max: 12 }), (hashes, radius) => {
      const found: string[] = [];
      for (const _ of nearPairs(asColumns(hashes), radius, (a, b) =>
        found.push([Math.min(a, b), Math.max(a, b)].join()),
      ));
      const all = hashes.flatMap((one, a) =>
        hashes.flatMap((other, b) => (a < b && bitsBetween(one, other) <= radius ? [`${a},${b}`] : [])),
      );
      expect(found.sort()).toEqual(all.sort());
    }),
    { numRuns: 60 },
  ));

const color = fc.constantFrom(0n, 0b111n, 2n ** 64n - 1n);
const files = fc
  .tuple(family, fc.array(fc.tuple(color, fc.constantFrom(null, 2, 2.2, 9), fc.boolean())))
  .map(([hashes, facts]): Likeness[] =>
    hashes.map((hash, index) => {
      const [own = 0n, seconds = null, isDark = false] = facts[index] ?? [];
      const seen = { hash: BigInt.asIntN(64, hash), color: own };
      const dark = { hash: null, color: own };
      if (seconds === null) return { seconds, frames: [isDark ? dark : seen] };
      return { seconds, frames: [isDark ? dark : seen, seen, seen, dark] };
    }),
  );

function columnsOf(likenesses: readonly Likeness[]): LikenessColumns {
  const columns = emptyColumns(likenesses.length);
  for (const [place, { seconds, frames }] of likenesses.entries()) {
    columns.seconds[place] = seconds ?? Number.NaN;
    columns.shape[place] = shapeOf(frames.map(({ hash }) => hash !== null));
    const set = (to: Hashes | undefined, value: bigint) => {
      const { high, low } = asColumns([value]);
      to?.high.set(high, place);
      to?.low.set(low, place);
    };
    for (const [number, frame] of frames.entries()) set(columns.frames[number], frame.hash ?? 0n);
    set(columns.colors, frames.find(({ hash }) => hash !== null)?.color ?? 0n);
  }
  return columns;
}

test("the groups of every level are those that comparing one file after the other makes", () =>
  fc.assert(
    fc.property(files, (likenesses) => {
      const { groups } = last(groupNear(columnsOf(likenesses)));
      for (const level of nearLevels) {
        const taken = new Set<number>();
        const expected = likenesses.flatMap((first, a) => {
          if (taken.has(a)) return [];
          const others = likenesses.flatMap((other, b) =>
            b > a && !taken.has(b) && isNear(first, other, nearLimits[level]) ? [b] : [],
          );
          if (others.length === 0) return [];
          for (const place of [a, ...others]) taken.add(place);
          return [[a, ...others]];
        });
        expect(groups[level]).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  ));

test("ten thousand of the same picture are one group, found at once", () => {
  const likenesses = Array.from({ length: 10_000 }, () => ({
    seconds: null,
    frames: [{ hash: 77n, color: 5n }],
  }));
  const { groups, isCut } = last(groupNear(columnsOf(likenesses)));
  expect(groups.same.map(({ length }) => length)).toEqual([10_000]);
  expect(isCut).toBe(false);
});

test("a flat picture has nothing to be found by; a brighter copy has the shapes and colours of the original", () => {
  const draw = (value: (x: number, y: number) => [number, number, number]) =>
    Uint8Array.from({ length: 3 * HASH_SIDE ** 2 }, (_, at) => {
      const pixel = Math.floor(at / 3);
      return value(pixel % HASH_SIDE, Math.floor(pixel / HASH_SIDE))[at % 3] ?? 0;
    });
  expect(hashPicture(draw(() => [138, 92, 246])).hash).toBeNull();
  const scene = (light: number) =>
    hashPicture(
      draw((x, y) => [
        light * (60 + 50 * Math.sin(x / 3) + y),
        light * (50 + 40 * Math.cos((x + 2 * y) / 5)),
        light * (70 + x),
      ]),
    );
  const [one, brighter] = [scene(1), scene(1.2)];
  expect(bitsBetween(one.hash ?? 0n, brighter.hash ?? 0n)).toBeLessThanOrEqual(6);
  expect(bitsBetween(one.color, brighter.color)).toBeLessThanOrEqual(6);
});

function last<T>(steps: Generator<number, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
