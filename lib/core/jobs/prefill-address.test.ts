import { expect, it } from "vitest";
import { BuilderQuery } from "./prefill-address";

const nothing = { characterId: null, outputTypeId: null, projectId: null, ingredientId: [], from: null };

it("reads pieces by either of their names", () => {
  expect(
    BuilderQuery.parse({ character: "3", outputType: "2", ingredient: ["5", "6"], project: "1" }),
  ).toEqual({
    ...nothing,
    characterId: 3,
    outputTypeId: 2,
    ingredientId: [5, 6],
    projectId: 1,
  });
  expect(BuilderQuery.parse({ characterId: "4", ingredientId: "7", from: "9" })).toEqual({
    ...nothing,
    characterId: 4,
    ingredientId: [7],
    from: 9,
  });
});

it("leaves out what it cannot read", () => {
  expect(BuilderQuery.parse({})).toEqual(nothing);
  expect(BuilderQuery.parse({ character: "x", ingredient: ["-1", "two"], from: "0" })).toEqual(nothing);
});
