import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameMatcher, parseNamePatterns } from "@/lib/core/intake/name-patterns";

const takes = (patterns: string, name: string) => nameMatcher(patterns)(name);

describe("nameMatcher", () => {
  it.each([
    ["*.png", "a.png", true],
    ["*.png", "A.PNG", true],
    ["*.png", "a.png.part", false],
    ["*.png, *.mp4", "a.mp4", true],
    ["luna*", "luna 3.webp", true],
    ["take-??.mov", "take-07.mov", true],
    ["take-??.mov", "take-7.mov", false],
    ["*final*.mp4", "J1 final (2).mp4", true],
    ["a+b(1).*", "a+b(1).gif", true],
    ["", "a.png", true],
    ["", "a.jpeg", true],
    ["", "notes.txt", false],
    ["", "png", false],
    ["  ", ".png", false],
  ])("%j takes %s: %s", (patterns, name, isTaken) => expect(takes(patterns, name)).toBe(isTaken));

  it("takes what the pattern was made from", () => {
    const part = fc.string({ unit: fc.constantFrom("a", "b", ".", "-", "é"), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("*", "?", "="), part), { maxLength: 6 }), (parts) => {
        // A star stands for anything, a question mark for one sign, the rest for itself.
        const pattern = parts.map(([kind, text]) => (kind === "=" ? text : kind)).join("");
        const name = parts.map(([kind, text]) => (kind === "?" ? "x" : text)).join("");
        expect(takes(pattern, name) || pattern === "").toBe(true);
      }),
    );
  });

  it("is quick with patterns that are made to be slow", () => {
    const startedAt = performance.now();
    expect(takes(`${"*a".repeat(50)}*b`, "a".repeat(250))).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});

it("divides by spaces, commas and semicolons, each once", () => {
  expect(parseNamePatterns(" *.png,*.mp4; *.png\n*.gif ")).toEqual(["*.png", "*.mp4", "*.gif"]);
});
