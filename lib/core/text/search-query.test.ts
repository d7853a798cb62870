import fc from "fast-check";
import { expect, it } from "vitest";
import { searchQuery } from "./search-query";

it("makes every word a beginning, and nothing an operator", () => {
  expect(searchQuery("luna rooftop")).toBe('"luna"* "rooftop"*');
  expect(searchQuery("luna_0042.mp4")).toBe('"luna"* "0042"* "mp4"*');
  expect(searchQuery('a" OR b -c (d*')).toBe('"a"* "OR"* "b"* "c"* "d"*');
  expect(searchQuery("  — ! ")).toBeNull();
});

it("never lets a quote of the person through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const query = searchQuery(typed) ?? "";
      expect(query.replaceAll(/"[\p{L}\p{N}\p{M}]+"\*/gu, "").trim()).toBe("");
    }),
  );
});
