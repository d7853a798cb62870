import fc from "fast-check";
import { expect, test } from "vitest";
import { createNetwork, forbid, isCombination } from "./conflict-network";
import { createRandom } from "./random";
import { createSampler, type SamplerOptions } from "./sampler";
import { allCombinations, anyNetwork } from "./testing";

type Options = Omit<SamplerOptions, "random">;

function drawMany(network: Parameters<typeof createSampler>[0], times: number, options: Options = {}) {
  const sampler = createSampler(network, { ...options, random: createRandom("drawn") });
  const counts = new Map<string, number>();
  for (let time = 0; time < times; time++) {
    const key = String(sampler.draw()?.join());
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Pearson's statistic in standard deviations from what it is on average: within 4 unless one of some ten thousand tests errs. The
 * seed is fixed, so a test that passes once passes always.
 */
function distance(counts: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): number {
  let statistic = 0;
  for (const [key, share] of expected) statistic += ((counts.get(key) ?? 0) - share) ** 2 / share;
  const degrees = expected.size - 1;
  return Math.abs(statistic - degrees) / Math.sqrt(2 * degrees);
}

/** Three variables with rules that leave some values far more combinations than others. */
function unequal() {
  const network = createNetwork([4, 5, 6]);
  for (let value = 4; value < 8; value++) forbid(network, 0, value);
  for (let value = 9; value < 14; value++) forbid(network, 4, value);
  forbid(network, 1, 14);
  return network;
}

test("every combination is drawn equally often", () => {
  const network = unequal();
  const all = allCombinations(network);
  const counts = drawMany(network, all.length * 300);
  expect(distance(counts, new Map(all.map((values) => [values.join(), 300])))).toBeLessThan(4);
});

test("when few are left, those are drawn equally often, and never another one", () => {
  const network = unequal();
  const all = allCombinations(network);
  const left = all.filter((_, index) => index % 29 === 0);
  const tried = all.filter((_, index) => index % 29 !== 0);
  const often = drawMany(network, left.length * 500, { tried });
  expect(new Set(often.keys())).toEqual(new Set(left.map(String)));
  expect(distance(often, new Map(left.map((values) => [values.join(), 500])))).toBeLessThan(4);
});

/** One of two million choices holds: the first values of all, and one more. */
function needle() {
  const network = createNetwork([50, 50, 50, 50]);
  for (let variable = 1; variable < 4; variable++)
    for (let from = 0; from < 50; from++)
      for (let to = 0; to < 50; to++)
        if (from !== to && (variable !== 3 || from !== 0 || to !== 1))
          forbid(network, (variable - 1) * 50 + from, variable * 50 + to);
  return network;
}

test("a few among millions are found, equally often", () => {
  const network = needle();
  const sampler = createSampler(network, { random: createRandom("needle") });
  expect(sampler.left()).toBe(51n);
  const counts = drawMany(network, 51 * 20);
  expect(counts.size).toBe(51);
  expect(distance(counts, new Map([...counts.keys()].map((key) => [key, 20])))).toBeLessThan(4);
});

test("with weights they are drawn in proportion to the products", () => {
  const network = unequal();
  const weightOf = (value: number) => BigInt(value % 4);
  const all = allCombinations(network);
  const weigh = (values: number[]) => values.reduce((product, value) => product * (value % 4), 1);
  const sum = all.reduce((total, values) => total + weigh(values), 0);
  const expected = new Map(
    all
      .filter((values) => weigh(values) > 0)
      .map((values) => [values.join(), (weigh(values) * 20_000) / sum]),
  );
  const counts = drawMany(network, 20_000, { weightOf });
  expect(new Set(counts.keys())).toEqual(new Set(expected.keys()));
  expect(distance(counts, expected)).toBeLessThan(4);
  // The same when it draws in turn: all but the last eight are tried.
  const tried = all.slice(0, -8);
  const last = new Map(
    [...expected].slice(-8).filter(([key]) => all.slice(-8).some((one) => one.join() === key)),
  );
  const lastSum = [...last.values()].reduce((total, share) => total + share, 0);
  const few = drawMany(network, 4_000, { weightOf, tried });
  expect(
    distance(few, new Map([...last].map(([key, share]) => [key, (share * 4_000) / lastSum]))),
  ).toBeLessThan(4);
});

test("what is drawn is a combination that is not tried; nothing is drawn when nothing is left", () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), fc.integer({ min: 1, max: 10 }), (network, seed, share) => {
      const all = allCombinations(network);
      const tried = all.filter((_, index) => (index * 7 + seed) % 10 < share);
      const sampler = createSampler(network, { random: createRandom(String(seed)), tried });
      expect(sampler.left()).toBe(BigInt(all.length - tried.length));
      const values = sampler.draw();
      if (all.length === tried.length) expect(values).toBeNull();
      else {
        expect(isCombination(network, values ?? [-1])).toBe(true);
        expect(tried.map(String)).not.toContain(String(values));
      }
    }),
    { numRuns: 1_000 },
  );
});

test("what is excluded is not drawn again: every combination comes up once, whatever comes first", () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), (network, seed) => {
      const all = allCombinations(network);
      const sampler = createSampler(network, { random: createRandom(String(seed)) });
      const drawn: string[] = [];
      for (let values = sampler.draw(); values; values = sampler.draw()) {
        drawn.push(values.join());
        sampler.exclude(values);
      }
      expect(drawn.sort()).toEqual(all.map(String).sort());
      expect(sampler.left()).toBe(0n);
    }),
    { numRuns: 150 },
  );
});

test("a seed gives the same combinations again, another one gives others", () => {
  const draw = (seed: string) => {
    const sampler = createSampler(unequal(), { random: createRandom(seed) });
    return Array.from({ length: 20 }, () => String(sampler.draw()));
  };
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});
