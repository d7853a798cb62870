import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayName } from "@/lib/core/media/display-name";
import { libraryName } from "@/lib/core/media/library-name";
import { FILE_NAME_BYTES, safeFileName } from "@/lib/core/text/safe-file-name";

const parts = {
  jobCode: "J0042",
  characterName: "Luna Vale",
  ingredientNames: ["Running"],
  fileTitle: "luna",
  extension: "mp4",
  date: new Date(2026, 10, 22),
};
const bytes = (text: string) => new TextEncoder().encode(text).length;

test("a library name says what made the file", () => {
  expect(libraryName(parts)).toBe("2026-11/J0042 Luna Vale - Running.mp4");
  expect(libraryName(parts, 2)).toBe("2026-11/J0042 Luna Vale - Running (2).mp4");
  expect(libraryName({ ...parts, characterName: null, ingredientNames: ["A", "B"] })).toBe(
    "2026-11/J0042 - A, B.mp4",
  );
  expect(libraryName({ ...parts, jobCode: null, characterName: null, ingredientNames: [] })).toBe(
    "2026-11/luna.mp4",
  );
});

describe("a safe name", () => {
  test.each([
    ["AC/DC: Live?", "AC-DC - Live.png"],
    ['16:9 <cut> "a"|b*', "16-9 cut a-b.png"],
    ["../../etc/passwd", "etc-passwd.png"],
    ["line\nbreak\ttab\0nul", "line break tab nul.png"],
    [".hidden. . ", "hidden.png"],
    ["--option", "option.png"],
    ["fox 🦊👩‍👩‍👧 run", "fox 🦊👩‍👩‍👧 run.png"],
    ["gpj.\u202eexe", "gpj.exe.png"],
    ["e\u0301", "\u00e9.png"],
    ["e\u200b\u0301", "\u00e9.png"],
    ["CON", "_CON.png"],
    ["nul.tar", "_nul.tar.png"],
    ["com¹", "_com¹.png"],
    ["Lpt9 .x", "_Lpt9 .x.png"],
    ["CONSOLE", "CONSOLE.png"],
    ["COM10", "COM10.png"],
    ["", "file.png"],
    ["???", "file.png"],
    ["\ud83e", "file.png"],
  ])("%j becomes %j", (stem, expected) => expect(safeFileName(stem, "png")).toBe(expected));

  test("an extension is letters and digits", () => {
    expect(safeFileName("a", "MP4")).toBe("a.mp4");
    for (const bad of ["", "../x", "p ng", "a".repeat(11)]) expect(safeFileName("a", bad)).toBe("a.bin");
  });

  test("300 characters are cut at a word, the number and extension stay", () => {
    const name = safeFileName("Running ".repeat(40), "mp4", " (12)");
    expect(name).toMatch(/^(Running )+\(12\)\.mp4$/);
    expect(bytes(name)).toBeLessThanOrEqual(FILE_NAME_BYTES);
  });

  test("a reserved name that fills all its room still fits with the sign before it", () => {
    const name = safeFileName(`nul.${"x".repeat(300)}`, "mp4", " (2)");
    expect(name).toMatch(/^_nul\.x+ \(2\)\.mp4$/);
    expect(bytes(name)).toBe(FILE_NAME_BYTES);
  });

  test("whatever comes in, every system accepts what comes out", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom(
        "CON",
        "nul",
        ".",
        " ",
        "/",
        "\\",
        ":",
        "\u202e",
        "COM1",
        "🦊",
        `a${"\u0301".repeat(200)}`,
        "\ud83e",
      ),
    );
    const stem = fc.array(piece, { maxLength: 6 }).map((list) => list.join(""));
    fc.assert(
      fc.property(stem, fc.integer({ min: 1, max: 9999 }), (text, number) => {
        const path = libraryName(
          { ...parts, jobCode: null, characterName: text, ingredientNames: [] },
          number,
        );
        expect(path.startsWith("2026-11/")).toBe(true);
        const name = path.slice(8);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
        expect(name).not.toMatch(/^[\s.-]|\s\.mp4$|[\s.]$/);
        expect(name).toMatch(/.\.mp4$/);
        expect(name.normalize("NFC")).toBe(name);
        expect(bytes(name)).toBeLessThanOrEqual(FILE_NAME_BYTES);
        expect(/\p{Surrogate}/u.test(name)).toBe(false);
        if (number > 1) expect(name).toContain(` (${number}).mp4`);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ["luna_vale-00042.png", "luna vale 00042"],
  ["C:\\renders\\fox.final.webm", "fox.final"],
  ["/home/me/ComfyUI_00042_.mp4", "ComfyUI 00042"],
  ["a\u202egnp.exe", "agnp"],
  [".png", ".png"],
  ["___.png", "Untitled"],
  ["", "Untitled"],
  ["no extension", "no extension"],
])("%j is shown as %j", (fileName, title) => expect(displayName(fileName)).toBe(title));
