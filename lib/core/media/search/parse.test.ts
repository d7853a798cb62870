import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutField, type FieldId, searchFields } from "./fields";
import { LONGEST_SEARCH, parseMediaSearch, type SearchTerm, wordsOf } from "./parse";
import { tokenize } from "./tokenize";

const TODAY = "2026-11-23";
const parse = (text: string) => parseMediaSearch(text, TODAY);
const fieldIds = Object.keys(searchFields) as FieldId[];

/** The only term of a search that is understood whole, without its place. */
function asked(text: string) {
  const { terms, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(terms).toHaveLength(1);
  const { from, to, ...term } = terms[0] as SearchTerm;
  return term;
}

const problemOf = (text: string) =>
  parse(text)
    .problems.map(({ sentence }) => sentence)
    .join(" ");

describe("what is typed", () => {
  it("is words by their beginnings, phrases in quotes, and both with a minus before them", () => {
    const words = (list: string[], isPhrase = false, isNot = false) => ({
      ...{ kind: "words", field: null, isNot },
      words: { words: list, isPhrase },
    });
    expect(asked("luna_0042.mp4")).toEqual(words(["luna", "0042", "mp4"]));
    expect(asked('"in the rain"')).toEqual(words(["in", "the", "rain"], true));
    expect(asked("-rain")).toEqual(words(["rain"], false, true));
    expect(asked('-"in the rain"')).toEqual(words(["in", "the", "rain"], true, true));
    expect(parse("luna  rain").terms).toHaveLength(2);
    expect(parse('say "hi there').terms.at(-1)).toMatchObject({
      words: { words: ["hi", "there"], isPhrase: true },
    });
  });

  it("is names: by words, whole in quotes, by id, or none; commas leave a choice", () => {
    expect(asked("character:luna")).toMatchObject({
      field: "character",
      any: [{ is: "words", name: "luna" }],
    });
    expect(asked('-in:"Spring, part \\"2\\""')).toMatchObject({
      ...{ field: "project", isNot: true },
      any: [{ is: "whole", name: 'Spring, part "2"' }],
    });
    expect(asked('tag:rain,"wet street",none')).toMatchObject({
      any: [{ is: "words", name: "rain" }, { is: "whole", name: "wet street" }, { is: "none" }],
    });
    expect(asked("character.tag:witch")).toMatchObject({ field: "character.tag" });
    expect(asked("character:#12")).toMatchObject({ any: [{ is: "id", id: 12 }] });
    expect(asked('character:"none"')).toMatchObject({ any: [{ is: "whole", name: "none" }] });
    expect(["J0042", "j42", "42", "0042"].map((job) => asked(`job:${job}`))).toEqual(
      Array.from({ length: 4 }, () => ({ kind: "job", field: "job", any: [42], isNot: false })),
    );
  });

  it("is numbers, sizes and days, and ranges of them", () => {
    const range = (text: string) => (asked(text) as { any: unknown[] }).any[0];
    expect(range("rating:>=4")).toEqual({ min: 4, end: null });
    expect(range("rating:3..5")).toMatchObject({ min: 3 });
    expect(range("rating:none")).toBe("none");
    expect(range("seconds:1:30")).toEqual({ min: 89.5, end: 90.5 });
    expect(range("size:<20mb")).toEqual({ min: null, end: 20_000_000 });
    expect(range("created:2026-2")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    expect(range("created:>2025")).toEqual({ from: "2026-01-01", to: null });
    expect(range("created:<=2026-11-05")).toEqual({ from: null, to: "2026-11-05" });
    expect(range("created:2025-12..2026-02")).toEqual({ from: "2025-12-01", to: "2026-02-28" });
    expect(range("created:7d")).toEqual({ from: "2026-11-17", to: TODAY });
    expect(range("captured:yesterday")).toEqual({ from: "2026-11-22", to: "2026-11-22" });
    expect(range("seed:18446744073709551615")).toEqual({ is: "whole", name: "18446744073709551615" });
  });
});

describe("what is not understood", () => {
  it("is said with its place and what would work, and the rest still counts", () => {
    const { terms, problems } = parse("luna charcter:x rating:>=4");
    expect(terms).toHaveLength(2);
    expect(problems).toEqual([
      { from: 5, to: 15, sentence: "There is no field charcter:. Did you mean character:?" },
    ]);
    expect(problemOf("rating:7")).toContain("from 0 to 5");
    expect(problemOf("quality:good")).toContain("unreviewed, approved or rejected");
    expect(problemOf("created:2026-13")).toContain("2026-11");
    expect(problemOf("character:")).toContain("character:luna");
    expect(problemOf("job:luna")).toContain("J0042");
    expect(problemOf("https://example.org")).toContain("quotes");
    expect(problemOf("kind:video,clip")).toContain("“clip”");
    expect(problemOf("—")).toContain("no letter");
    expect(parse("x".repeat(LONGEST_SEARCH + 1)).problems).toHaveLength(1);
  });

  it("is never thrown, and nothing between blanks is left out", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        ...fieldIds.map((id) => `${id}:`),
        '"',
        "-",
        " ",
        ",",
        "..",
        ">=",
        "none",
        "2026-11",
        "\\",
        "#1",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("").slice(0, LONGEST_SEARCH);
        const { terms, problems } = parse(text);
        expect(terms.length + problems.length).toBe(tokenize(text).length);
        let outside = text;
        for (const { from, to } of [...terms, ...problems]) {
          outside = outside.slice(0, from) + " ".repeat(to - from) + outside.slice(to);
        }
        expect(outside.trim()).toBe("");
      }),
    );
  });
});

it("understands the example of each of its fields", () => {
  for (const id of fieldIds) expect(asked(aboutField(id).example)).toMatchObject({ field: id });
});

it("knows no word that is none", () => expect(wordsOf("— \u0301 ...")).toEqual([]));
