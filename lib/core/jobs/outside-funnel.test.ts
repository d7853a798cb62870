import { expect, it } from "vitest";
import { whyOutsideFunnel } from "./outside-funnel";

const luna = { name: "Luna", status: "active" };
const missingCategories = [{ name: "Emotion" }];

it("names all that is missing, else a retired character, else nothing", () => {
  expect(whyOutsideFunnel({ character: luna, outputType: {}, missingCategories: [] })).toBeNull();
  expect(whyOutsideFunnel({ character: null, outputType: null, missingCategories })).toBe(
    "Without a character, an output type and Emotion, the job stays outside of the funnel.",
  );
  const retired = { ...luna, status: "retired" };
  expect(whyOutsideFunnel({ character: retired, outputType: {}, missingCategories: [] })).toBe(
    "Luna is retired, so the job stays outside of the funnel.",
  );
  expect(whyOutsideFunnel({ character: retired, outputType: {}, missingCategories })).toContain("Emotion");
});
