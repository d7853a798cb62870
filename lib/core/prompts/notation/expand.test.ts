import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandMany, expandPrompt, type PromptNames, problemsOf } from "./expand";
import { parsePrompt } from "./parse";

const categories: Record<string, { text: string; weight: number }[]> = {
  style: [
    { text: "noir", weight: 1 },
    { text: "{pastel|chalk}", weight: 1 },
  ],
  "colours-cold": [{ text: "blue", weight: 1 }],
  "colours-warm": [{ text: "red", weight: 1 }],
  round: [{ text: "__round__", weight: 1 }],
  empty: [],
};
const values: Record<string, string> = {
  character: "Luna",
  "character.visual_notes": "",
  "ingredient:Action": "runs",
};
const names: PromptNames = {
  valueOf: (name) => values[name] ?? null,
  optionsOf: (pattern) => {
    const expression = new RegExp(`^${pattern.replaceAll("*", ".*")}$`);
    const found = Object.keys(categories).filter((name) => expression.test(name));
    return found.length > 0 ? found.flatMap((name) => categories[name] ?? []) : null;
  },
};
const expand = (text: string, seed = "1") => expandPrompt(parsePrompt(text), names, seed);
const all = (text: string) => new Set(Array.from({ length: 400 }, (_, seed) => expand(text, String(seed))));
const messages = (text: string) =>
  problemsOf(parsePrompt(text), names).map(({ start, end, message }) => [text.slice(start, end), message]);

describe("alternatives", () => {
  it.each([
    ["{summer|autumn} is coming", ["summer is coming", "autumn is coming"]],
    ["a {{rose|white} gold|iron} ring", ["a rose gold ring", "a white gold ring", "a iron ring"]],
    ["{2$$a|b}", ["a, b", "b, a"]],
    ["{2$$ and $$a|b}", ["a and b", "b and a"]],
    ["{1-2$$a|b}", ["a", "b", "a, b", "b, a"]],
    ["{-2$$a|b}", ["a", "b", "a, b", "b, a"]],
    ["{1-$$a|b}", ["a", "b", "a, b", "b, a"]],
    ["{9$$a|b}", ["a, b", "b, a"]],
    ["{1::a|0::b}", ["a"]],
    ["{very |}large", ["very large", "large"]],
    ["{\n  a\n  |b\n}", ["a", "b"]],
    ["__style__", ["noir", "pastel", "chalk"]],
    ["{2$$__style__}", ["noir, pastel", "noir, chalk", "pastel, noir", "chalk, noir"]],
    ["__colours*__", ["blue", "red"]],
    [`\${s={a|b}}\${s} \${s}`, ["a a", "a b", "b a", "b b"]],
    [`\${s=!{a|b}}\${s} \${s}`, ["a a", "b b"]],
    [`\${s:warm}`, ["warm"]],
  ])("%s", (text, expected) => {
    expect(all(text)).toEqual(new Set(expected));
  });

  it("come as often as their weights say", () => {
    const drawn = Array.from({ length: 4_000 }, (_, seed) => expand("{3::a|1::b}", String(seed)));
    expect(drawn.filter((text) => text === "a").length / 4_000).toBeCloseTo(0.75, 1);
  });

  it("are the same for the same seed, and different ones are asked for at once", () => {
    expect(expand("{a|b|c} {a|b|c}", "x")).toBe(expand("{a|b|c} {a|b|c}", "x"));
    expect(expandMany(parsePrompt("{a|b|c}"), names, "x", 10).sort()).toEqual(["a", "b", "c"]);
  });
});

describe("names", () => {
  it("stand for pieces of the job", () => {
    expect(expand("{character} {ingredient:Action}{character.visual_notes}")).toBe("Luna runs");
    expect(expand("{{character}|{character}}")).toBe("Luna");
  });

  it("that nobody knows stay, and are told with their place", () => {
    expect(expand(`a {moon} and __sky__ and \${x}`)).toBe(`a {moon} and __sky__ and \${x}`);
    expect(messages(`a {moon} and __sky__ and \${x} __empty__`)).toEqual([
      ["{moon}", "Nothing is called moon. It stays as it is."],
      ["__sky__", "There is no category sky. It stays as it is."],
      [`\${x}`, "The variable x is not set before this. It stays as it is."],
      ["__empty__", "The category empty is empty. It stays as it is."],
    ]);
  });

  it("end where they lead in a circle, or to more than anybody reads", () => {
    expect(expand("__round__")).toBe("__round__");
    expect(expand(`\${a=\${a}}\${a}`)).toBe(`\${a}`);
    const begin = performance.now();
    expand(`\${a=${`\${a}`.repeat(20)}}\${a}`);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["a {b|c", "{", "This brace is not closed."],
    ["a b}", "}", "This brace closes nothing."],
    ["{a|{b}", "{", "This brace is not closed."],
  ])("%s stays as it is", (text, at, message) => {
    expect(messages(text)[0]).toEqual([at, message]);
  });

  it("is the sign itself behind a backslash, and A1111's own notation", () => {
    expect(expand("\\{a\\|b\\} (word:1.2) [a|b] \\(c\\) a_b <lora:x:1>")).toBe(
      "{a|b} (word:1.2) [a|b] \\(c\\) a_b <lora:x:1>",
    );
  });

  it("is never lost: text without notation comes out as it went in, and no text makes it fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = text.replace(/[{}_$\\]/g, "");
        expect(expand(plain)).toBe(plain);
        expect(typeof expand(text)).toBe("string");
      }),
    );
    const signs = fc.constantFrom(
      "{",
      "}",
      "|",
      "$$",
      "$",
      "::",
      "__",
      "2",
      "-",
      "a",
      "\\",
      " ",
      "=",
      "!",
      ":",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expect(typeof expand(text)).toBe("string");
        for (const { start, end } of problemsOf(parsePrompt(text), names)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes no longer than its length, however many braces there are", () => {
    const begin = performance.now();
    for (const text of [
      "{".repeat(50_000),
      "{a|".repeat(20_000),
      ["{", "}"].map((brace) => brace.repeat(20_000)).join(""),
    ])
      expand(text);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
