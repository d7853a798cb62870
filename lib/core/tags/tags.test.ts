import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTags, mergeTags, normalizeTag, parseTags, tagKey, uniqueTags } from "@/lib/core/tags/tags";
import { hasVisibleCharacter } from "@/lib/core/text/plain-text";

const tags = fc.array(
  fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a", "A ", " a", "b,C", "ß", "SS")),
);

test("a list keeps the first spelling and the order", () => {
  expect(parseTags("silver hair, Moon,moon ,, SILVER  HAIR\nnight")).toEqual([
    "silver hair",
    "Moon",
    "night",
  ]);
  expect(mergeTags(["b", "A"], ["a", "c"], ["B"])).toEqual(["b", "A", "c"]);
});

test("case alone never makes two tags; accents do", () => {
  expect(tagKey("CAFÉ")).toBe(tagKey("cafe\u0301"));
  expect(tagKey("café")).not.toBe(tagKey("cafe"));
  expect(tagKey("STRASSE")).toBe(tagKey("straße"));
  expect(tagKey("ὈΔΥΣΣΕΎΣ")).toBe(tagKey("ὀδυσσεύσ"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (tag) => {
      expect(tagKey(tag.toLowerCase())).toBe(tagKey(tag));
      expect(tagKey(tagKey(tag))).toBe(tagKey(tag));
    }),
  );
});

test("a list is unique, unchanged when repeated, and holds everything that was given", () => {
  fc.assert(
    fc.property(tags, (given) => {
      const list = uniqueTags(given);
      expect(new Set(list.map(tagKey)).size).toBe(list.length);
      expect(uniqueTags(list)).toEqual(list);
      expect(mergeTags(list, given)).toEqual(list);
      const parts = given
        .flatMap((tag) => tag.split(","))
        .map(normalizeTag)
        .filter(hasVisibleCharacter);
      expect(new Set(list.map(tagKey))).toEqual(new Set(parts.map(tagKey)));
      for (const tag of list) expect(parts).toContain(tag);
    }),
  );
});

test("written and read again, a list is the same", () => {
  fc.assert(
    fc.property(tags, (given) => {
      expect(parseTags(formatTags(uniqueTags(given)))).toEqual(uniqueTags(given));
    }),
  );
});
