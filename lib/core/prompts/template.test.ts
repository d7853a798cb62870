import { expect, it } from "vitest";
import { withoutGaps } from "./template";

it.each([
  ["a, b", "a, b"],
  [", b,, c, ", "b, c"],
  ["a, , , b", "a, b"],
  [", \n\na,\nNegative prompt: x, ", "a\nNegative prompt: x"],
  [", ,", ""],
])("%j leaves no stray commas", (text, expected) => expect(withoutGaps(text)).toBe(expected));
