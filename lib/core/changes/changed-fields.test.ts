import { expect, it } from "vitest";
import { changedFields, joinWords } from "./changed-fields";

const labels = { name: "name", tags: "tags", notes: "notes" };

it("names what differs, in the order of the labels", () => {
  const before = { notes: "", tags: ["a", "b"], name: "Luna", id: 1 };
  expect(changedFields(before, { ...before, tags: ["a", "b"] }, labels)).toEqual([]);
  expect(changedFields(before, { ...before, tags: ["b", "a"], name: "Stella", id: 2 }, labels)).toEqual([
    "name",
    "tags",
  ]);
});

it("joins words as people do", () => {
  expect(joinWords([])).toBe("");
  expect(joinWords(["name"])).toBe("name");
  expect(joinWords(["name", "tags"])).toBe("name and tags");
  expect(joinWords(["name", "tags", "notes"])).toBe("name, tags and notes");
});
