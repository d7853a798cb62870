import fc from "fast-check";
import { expect, it } from "vitest";
import { formatTsv, parseTsv } from "./tsv";

it("reads what spreadsheets copy: quotes, line breaks in a cell, empty cells, a last line break", () => {
  expect(parseTsv('a\tb\r\n"x\ny"\t"say ""hi"""\r\n\tz\r\n')).toEqual([
    ["a", "b"],
    ["x\ny", 'say "hi"'],
    ["", "z"],
  ]);
  expect(parseTsv("one")).toEqual([["one"]]);
  expect(parseTsv("a\t")).toEqual([["a", ""]]);
  expect(parseTsv("a\n\nb")).toEqual([["a"], [""], ["b"]]);
  expect(parseTsv("")).toEqual([[""]]);
});

it("takes a quote that does not open a cell for itself", () => {
  expect(parseTsv('5" tall\tb')).toEqual([['5" tall', "b"]]);
  expect(parseTsv('"torn\tb')).toEqual([['"torn', "b"]]);
});

it("reads back whatever it wrote", () => {
  const cell = fc.string().filter((text) => !/^\s*$/.test(text));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(parseTsv(formatTsv(rows))).toEqual(rows);
    }),
  );
});
