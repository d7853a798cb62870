import fc from "fast-check";
import { expect, test } from "vitest";
import { DIFFERENT, FILLED, fieldDifference, freeName, listDifference, SAME } from "./merge";

const value = fc.oneof(fc.constant(null), fc.constant(""), fc.string(), fc.integer());
const list = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5"));

test("a field is the same, filled where nothing stood, or something else", () => {
  fc.assert(
    fc.property(value, value, (mine, theirs) => {
      const expected = mine === theirs ? SAME : mine === null || mine === "" ? FILLED : DIFFERENT;
      expect(fieldDifference("title", mine, theirs)).toBe(expected);
    }),
  );
  expect(fieldDifference("rating", 0, 4)).toBe(FILLED);
  expect(fieldDifference("rating", 3, 4)).toBe(DIFFERENT);
  expect(fieldDifference("weight", 0, 4)).toBe(DIFFERENT);
  expect(fieldDifference("quality", "unreviewed", "approved")).toBe(FILLED);
});

test("a list grows where mine is left of theirs by taking some away", () => {
  fc.assert(
    fc.property(list, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (theirs, kept) => {
      const mine = theirs.filter((_, place) => kept[place]);
      expect(listDifference(mine, theirs)).toBe(mine.length === theirs.length ? SAME : FILLED);
      if (mine.length < theirs.length) expect(listDifference(theirs, mine)).toBe(DIFFERENT);
    }),
  );
  expect(listDifference(["1", "2"], ["2", "1"])).toBe(DIFFERENT);
  expect(listDifference(["1", "2"], ["2", "3", "1"])).toBe(DIFFERENT);
});

test("a name that is taken gets the first free number", () => {
  const taken = new Set(["Noir", "Noir (2)"]);
  expect(freeName("Noir", (name) => taken.has(name))).toBe("Noir (3)");
  expect(freeName("Noir (2)", (name) => taken.has(name))).toBe("Noir (3)");
});
