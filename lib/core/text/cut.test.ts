import fc from "fast-check";
import { expect, test } from "vitest";
import { asBytes, asCharacters, asCodePoints, cutAtCharacter, cutAtWord } from "@/lib/core/text/cut";

test.each([
  ["Luna Vale runs", 9, "Luna Vale"],
  ["Luna Vale runs", 8, "Luna"],
  ["Luna Vale runs", 14, "Luna Vale runs"],
  ["Luna — Running", 7, "Luna"],
  ["Luna (Running)", 8, "Luna"],
  ["Luna, Running", 6, "Luna"],
  ["Extraordinarily", 5, "Extra"],
  ["👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧", 3, "👩‍👩‍👧 👩‍👩‍👧"],
  ["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2, "👩‍👩‍👧👩‍👩‍👧"],
  ["", 5, ""],
])("%j cut to %i is %j", (text, max, expected) => expect(cutAtWord(text, max)).toBe(expected));

test("text without spaces is cut between its words, not back to the last space", () => {
  const cut = cutAtWord("Luna 東京の夜を走る銀髪の少女", 12);
  expect(cut.length).toBeGreaterThan(8);
  expect("Luna 東京の夜を走る銀髪の少女".startsWith(cut)).toBe(true);
});

test("what is cut is a beginning, short enough, ends a word, and holds no half character", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  const segmenter = new Intl.Segmenter("en");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((list) => list.join(" ")),
        fc.lorem({ maxCount: 20 }),
      ),
      fc.nat(60),
      fc.constantFrom(asCharacters, asCodePoints, asBytes),
      (text, max, measure) => {
        const cut = cutAtWord(text, max, measure);
        const parts = [...segmenter.segment(cut)].map((part) => part.segment);
        expect(text.startsWith(cut)).toBe(true);
        expect(parts.reduce((sum, part) => sum + measure(part), 0)).toBeLessThanOrEqual(max);
        const starts = new Set([...segmenter.segment(text)].map((part) => part.index).concat(text.length));
        expect(starts.has(cut.length)).toBe(true);
        if (cutAtCharacter(text, max, measure) === text) expect(cut).toBe(text);
        else if (/^[a-z ,.]+$/i.test(text) && /\s/.test(cut))
          expect(text.slice(cut.length)).toMatch(/^[\s,.]/);
      },
    ),
  );
});
