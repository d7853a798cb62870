import { describe, expect, test } from "vitest";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { ArchetypeInput } from "@/lib/core/archetypes/schema";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { categoryColors, nextCategoryColor, toCategoryColor } from "@/lib/core/categories/palette";
import { CategoryInput } from "@/lib/core/categories/schema";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { CharacterInput, CharacterUpdate } from "@/lib/core/characters/schema";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import { IngredientInput } from "@/lib/core/ingredients/schema";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { JobInput } from "@/lib/core/jobs/schema";
import { isMade, jobStatuses, statusWithMedia } from "@/lib/core/jobs/status";
import { blankMedia, MediaInput } from "@/lib/core/media/schema";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import { AspectRatio, OutputTypeInput } from "@/lib/core/output-types/schema";
import { blankProject } from "@/lib/core/projects/blank-project";
import { ProjectInput } from "@/lib/core/projects/schema";
import { statusWhenCopied } from "@/lib/core/prompts/status";

describe("a blank form", () => {
  const named = { name: "Luna" };
  test("needs only its name", () => {
    expect(ArchetypeInput.parse({ ...blankArchetype, ...named })).toEqual({ ...blankArchetype, ...named });
    expect(CharacterInput.parse({ ...blankCharacter, ...named })).toEqual({ ...blankCharacter, ...named });
    expect(CategoryInput.parse({ ...blankCategory, ...named })).toEqual({ ...blankCategory, ...named });
    expect(OutputTypeInput.parse({ ...blankOutputType, ...named })).toEqual({ ...blankOutputType, ...named });
    expect(ProjectInput.parse({ ...blankProject, ...named })).toEqual({ ...blankProject, ...named });
  });
  test("says which fields it needs", () => {
    const paths = IngredientInput.safeParse(blankIngredient).error?.issues.map((issue) => issue.path[0]);
    expect(paths).toEqual(["categoryId", "name"]);
  });
  test("of a job or of media may stay blank", () => {
    expect(JobInput.parse(blankJob)).toEqual(blankJob);
    expect(MediaInput.parse(blankMedia)).toEqual(blankMedia);
  });
});

test("an update needs an id", () => {
  const input = { ...blankCharacter, name: "Luna" };
  expect(CharacterUpdate.safeParse(input).success).toBe(false);
  expect(CharacterUpdate.parse({ ...input, id: 3 })).toEqual({ ...input, id: 3 });
});

test("an ingredient from a form", () => {
  const input = { ...blankIngredient, categoryId: "2", name: " Running ", code: "  ", weight: "0.5" };
  expect(IngredientInput.parse(input)).toMatchObject({
    categoryId: 2,
    name: "Running",
    code: null,
    weight: 0.5,
  });
});

test.each([
  ["16:9", "16:9"],
  [" 16 x 9 ", "16:9"],
  ["2.39/1", "2.39:1"],
  ["", null],
  [null, null],
])("the ratio %j is %j", (given, stored) => expect(AspectRatio.parse(given)).toBe(stored));

test.each(["16", "0:9", "16:0", "wide", "16:9:1", "-1:2"])("%j is no ratio", (given) => {
  expect(AspectRatio.safeParse(given).error?.issues[0]?.message).toBe("Enter a ratio such as 16:9.");
});

test("media move a job to rendered only when it was still to be made", () => {
  expect(jobStatuses.map(statusWithMedia)).toEqual([
    "rendered",
    "rendered",
    "rendered",
    "complete",
    "failed",
  ]);
  expect(jobStatuses.filter(isMade)).toEqual(["rendered", "complete"]);
});

test("copying never moves a done or flagged prompt", () => {
  expect((["pending", "collected", "done", "flagged"] as const).map(statusWhenCopied)).toEqual([
    "collected",
    "collected",
    "done",
    "flagged",
  ]);
});

test("new categories differ in colour as long as they can", () => {
  const used: string[] = [];
  for (const _ of categoryColors) used.push(nextCategoryColor(used));
  expect(new Set(used)).toEqual(new Set(categoryColors));
  expect(nextCategoryColor(used)).toBe("violet");
  expect(toCategoryColor("no such colour")).toBe("violet");
});
