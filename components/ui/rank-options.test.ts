import { expect, it } from "vitest";
import { foldOptions, rankOptions } from "./rank-options";

const options = [
  { label: "Slow zoom" },
  { label: "Zoom" },
  { label: "Snap zoom", hint: "M07" },
  { label: "Orbit", keywords: "circle around" },
  { label: "Café" },
  { label: "Zoom out" },
];
const find = (query: string) => rankOptions(foldOptions(options), query).map(({ label }) => label);

it("keeps the given order without a query", () => {
  expect(find("  ")).toEqual(options.map(({ label }) => label));
});

it("puts the same name first, then beginnings, then beginnings of words", () => {
  expect(find("zoom")).toEqual(["Zoom", "Zoom out", "Slow zoom", "Snap zoom"]);
});

it("finds by every word in any order, by code, by keyword and without accents", () => {
  expect(find("zoom sn")).toEqual(["Snap zoom"]);
  expect(find("m07")).toEqual(["Snap zoom"]);
  expect(find("around")).toEqual(["Orbit"]);
  expect(find("CAFE")).toEqual(["Café"]);
  expect(find("nothing")).toEqual([]);
});
