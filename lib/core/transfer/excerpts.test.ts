import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptsOf } from "./excerpts";

it("shows short texts whole", () => {
  expect(excerptsOf("red", "blue", 400)).toEqual(["red", "blue"]);
});

it("shows where long texts begin to differ", () => {
  const same = "A long story of the harbour and its ships. ".repeat(20);
  const [mine, theirs] = excerptsOf(`${same}It rained.`, `${same}It snowed.`, 100);
  expect(mine).toMatch(/^… .*ships\. It rained\.$/);
  expect(theirs).toMatch(/^… .*ships\. It snowed\.$/);
  expect(excerptsOf(`Red. ${same}`, `Blue. ${same}`, 20)).toEqual([
    "Red. A long story of…",
    "Blue. A long story o…",
  ]);
});

it("never shows two texts that differ as the same, whatever they are", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 });
  fc.assert(
    fc.property(text, text, text, (same, one, other) => {
      fc.pre(one !== other);
      const [mine, theirs] = excerptsOf(same + one, same + other, 100);
      expect(mine).not.toBe(theirs);
      expect(mine).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    }),
  );
});
