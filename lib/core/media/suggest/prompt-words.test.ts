import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { fitTo } from "./fit";
import { folderNames, folderOf } from "./folder-of";
import { nameKeysIn } from "./names-in-text";
import { isSamePrompt, likeness, promptWords } from "./prompt-words";

const words = fc.array(fc.constantFrom("luna", "runs", "neon", "rain", "35mm", "night"), { maxLength: 12 });

describe("prompts", () => {
  it("are the same however they are written", () => {
    const plain = promptWords("Épée of Luna, running at full stride; neon noir");
    for (const written of [
      "epee of luna running at full stride neon noir",
      "ÉPÉE of Luna,\n running at (full stride:1.3), [neon noir]",
      "Épée of Luna, running at full stride, <lora:film_grain:0.8> neon noir",
    ])
      expect(isSamePrompt(promptWords(written), plain)).toBe(true);
    expect(isSamePrompt(promptWords("Luna at 16:9"), promptWords("Luna at 16 9"))).toBe(true);
    expect(isSamePrompt(promptWords(""), promptWords("  , "))).toBe(false);
  });

  it("are alike by their common words, both ways the same, and 1 only with the same words", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = likeness(a, b);
        expect(value).toBe(likeness(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const isEqual = new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === new Set(b).size;
        expect(value === 1).toBe(isEqual && a.length > 0);
      }),
    );
    expect(likeness(["luna", "runs"], ["luna", "rests"])).toBe(0.5);
  });

  it("of any size and content are read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (any) => promptWords(any).length <= 300));
    expect(promptWords("luna ".repeat(50_000))).toHaveLength(300);
  });
});

describe("names in a text", () => {
  it("are found with their accents, in any case, between any marks", () => {
    const keys = nameKeysIn("a portrait of Élodie O'Brien, (Over-the-shoulder shot), neon_noir/take 2");
    for (const name of ["Élodie O'Brien", "over-the-shoulder shot", "Neon Noir"])
      expect(keys).toContain(foldName(name));
    expect(keys).not.toContain("a");
  });

  it("are always found where they stand alone", () => {
    const name = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(name, words, words, (parts, before, after) => {
        expect(nameKeysIn([...before, ...parts, ...after].join(" "))).toContain(parts.join(" "));
      }),
    );
  });
});

it("reads folders of either kind of path", () => {
  expect(folderOf("/renders/luna/J0042/a.png")).toBe("/renders/luna/J0042");
  expect(folderNames(folderOf("C:\\renders\\luna\\a.png"))).toEqual(["luna", "renders", "C:"]);
  expect(folderOf("a.png")).toBe("");
});

it("compares a file with what an output type asks for, as far as both are known", () => {
  const spec = { name: "Short", aspectRatio: "9:16", width: null, height: null, seconds: 4 };
  const file = { width: 720, height: 1280, seconds: 4.2 };
  expect(fitTo(spec, file)).toMatchObject({ shape: true, length: true });
  expect(fitTo(spec, { ...file, width: 1280, height: 720, seconds: 9 })).toMatchObject({
    shape: false,
    length: false,
  });
  expect(fitTo({ ...spec, aspectRatio: "tall" }, { ...file, seconds: null })).toMatchObject({
    shape: null,
    length: null,
  });
  expect(fitTo(null, file)).toMatchObject({ shape: null, length: null });
});
