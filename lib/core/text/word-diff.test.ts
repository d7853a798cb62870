import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, type WordRun } from "@/lib/core/text/word-diff";

const marked = (runs: WordRun[]) => runs.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join("");

describe("words that differ", () => {
  it("are found in prompts", () => {
    const { left, right } = diffWords(
      "portrait of a woman, (neon:1.2) light, rain",
      "portrait of an old woman, neon light, heavy rain",
    );
    expect(marked(left)).toBe("portrait of [a ]woman, [(]neon[:1.2) ]light, rain");
    expect(marked(right)).toBe("portrait of [an old ]woman, neon light, [heavy ]rain");
  });

  it("are none where only case or spaces differ", () => {
    const { left, right } = diffWords("Night  city\n", "night city");
    expect([...left, ...right].some(({ isOwn }) => isOwn)).toBe(false);
  });

  it("are all where one side is empty", () => {
    expect(diffWords("", "a b")).toEqual({ left: [], right: [{ start: 0, text: "a b", isOwn: true }] });
  });

  it("are found in long texts, too", () => {
    const long = "word ".repeat(3_000);
    const { right } = diffWords(long, `${long}other`);
    expect(right.at(-1)).toEqual({ start: 15_000, text: "other", isOwn: true });
  });

  it("joined with the others they are the text, and what both share is the same on both sides", () => {
    const text = fc.array(fc.constantFrom("red", "blue ", ", ", "(", "1.2", "\n", "é", " "), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [one.join(""), other.join("")];
        const { left, right } = diffWords(a, b);
        expect(left.map((run) => run.text).join("")).toBe(a);
        expect(right.map((run) => run.text).join("")).toBe(b);
        const shared = (runs: WordRun[]) =>
          runs.flatMap(({ text, isOwn }) => (isOwn ? [] : [text.replace(/\s/g, "")])).join("");
        expect(shared(left)).toBe(shared(right));
        if (a === b) expect(left.every(({ isOwn }) => !isOwn)).toBe(true);
      }),
    );
  });
});
