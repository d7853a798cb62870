import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitNegative } from "./negative";
import { splitTexts, splittingOf } from "./split-texts";

describe("a pasted text", () => {
  it.each([
    ["one prompt\nin two lines", null, ["one prompt\nin two lines"]],
    ["one\n\ntwo\n \n\nthree\nfour", "blank lines", ["one", "two", "three\nfour"]],
    ["1. one\n2. two\nand more\n\n3) three", "numbers", ["one", "two\nand more", "three"]],
    ["#1 one\r\n#2 two", "numbers", ["one", "two"]],
    ["- one\n- two", "bullets", ["one", "two"]],
    [
      "a duck\n\nNegative prompt: blurry\n\na swan",
      "blank lines",
      ["a duck\nNegative prompt: blurry", "a swan"],
    ],
    ["2001: a space odyssey\nin neon", null, ["2001: a space odyssey\nin neon"]],
    [" \n ", null, []],
  ])("%j", (text, splitting, texts) => {
    expect(splittingOf(text)).toBe(splitting);
    expect(splitTexts(text)).toEqual(texts);
  });

  it("loses no word", () => {
    const line = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant("")), { maxLength: 12 }), (lines) => {
        const words = (text: string) => text.split(/\s+/).filter(Boolean);
        expect(splitTexts(lines.join("\n")).flatMap(words)).toEqual(lines.flatMap(words));
      }),
    );
  });
});

it("ends where its negative prompt begins", () => {
  expect(splitNegative("a duck\nNegative prompt: blurry")).toEqual({
    positive: "a duck",
    negative: "blurry",
  });
  expect(splitNegative("negative prompt: all")).toEqual({ positive: "", negative: "all" });
  expect(splitNegative("a duck")).toEqual({ positive: "a duck", negative: null });
});
