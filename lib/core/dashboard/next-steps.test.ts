import { expect, it } from "vitest";
import { nextSteps } from "./next-steps";

it("ticks off what is there and disappears when all is done", () => {
  expect(nextSteps({})?.map(({ isDone }) => isDone)).toEqual([false, false, false, false, false, false]);
  expect(
    nextSteps({ characters: 2 })
      ?.filter(({ isDone }) => isDone)
      .map(({ title }) => title),
  ).toEqual(["Characters"]);
  const all = { archetypes: 1, characters: 1, ingredients: 1, outputTypes: 1, jobs: 1, media: 1 };
  expect(nextSteps(all)).toBeNull();
});
