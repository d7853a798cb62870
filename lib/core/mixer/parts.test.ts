import { expect, test } from "vitest";
import { allBut, lockedValue, lockNames, partsOf, withLock } from "./parts";
import { defaultMixerSettings, noLocks, readCount, rollAddress, whyAddress } from "./settings";

const luna = { id: 1, name: "Luna Vale" };
const clip = { id: 2, name: "Promo clip" };
const action = { id: 10, name: "Action", color: "violet" };
const emotion = { id: 20, name: "Emotion", color: "teal" };
const running = { id: 5, name: "Running", category: action };
const calm = { id: 6, name: "Calm", category: emotion };
const combination = { character: luna, outputType: clip, picks: [running, calm] };

test("a combination has a part for the character, the output type and each category", () => {
  expect(partsOf(combination).map(({ id, label, value }) => [id, label, value.name])).toEqual([
    ["character", "Character", "Luna Vale"],
    ["output-type", "Output type", "Promo clip"],
    [10, "Action", "Running"],
    [20, "Emotion", "Calm"],
  ]);
});

test("a lock is set, replaced in its category, and taken away", () => {
  const locks = withLock(withLock(noLocks, "character", luna), 10, running);
  expect(lockNames(locks)).toEqual(["Luna Vale", "Running"]);
  const other = withLock(locks, 10, { id: 7, name: "Dancing" });
  expect(lockedValue(other, 10)).toMatchObject({ id: 7 });
  expect(other.picks).toHaveLength(1);
  expect(withLock(withLock(other, 10, null), "character", null)).toEqual(noLocks);
});

test("a part is rolled again with all others as they are", () => {
  expect(lockNames(allBut(combination, 10))).toEqual(["Luna Vale", "Promo clip", "Calm"]);
  expect(lockNames(allBut(combination, "output-type"))).toEqual(["Luna Vale"]);
});

test("the address says what is chosen, and nothing else", () => {
  expect(rollAddress(defaultMixerSettings, noLocks, 1)).toBe(
    "/api/mixer/roll?untried=1&n=1&mode=uniform&distinct=1",
  );
  const settings = {
    ...defaultMixerSettings,
    outputTypeIds: [2, 3],
    isUntried: false,
    mode: "fair" as const,
    seed: " luna ",
  };
  const locks = withLock(withLock(noLocks, 10, running), 20, calm);
  expect(rollAddress(settings, locks, 12)).toBe(
    "/api/mixer/roll?outputTypeId=2%2C3&ingredientId=5%2C6&n=12&mode=fair&distinct=1&seed=luna",
  );
  expect(whyAddress({ kind: "ingredient", id: 9 }, settings, withLock(noLocks, "output-type", clip))).toBe(
    "/api/mixer/why?outputTypeId=2&kind=ingredient&id=9",
  );
});

test("one to a hundred, in whole numbers, are rolled at once", () => {
  expect(["1", " 12 ", "100"].map(readCount)).toEqual([1, 12, 100]);
  expect(["0", "101", "-3", "1.5", "ten", "", "1e1"].map(readCount)).toEqual([
    ...[null, null, null, null, null, null, null],
  ]);
});
