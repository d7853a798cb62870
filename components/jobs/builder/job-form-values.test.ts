import { expect, it } from "vitest";
import { blankJobForm, categoryPiece, nextJobForm, type Piece } from "./job-form-values";

const values = {
  ...blankJobForm,
  characterId: 1,
  outputTypeId: 2,
  ingredientIds: [10, 20, 30],
  notes: "At dusk",
  status: "rendered" as const,
  priority: 3,
  plannedFor: "2026-12-01",
  projectIds: [7],
};
const parts = {
  picks: [
    { id: 10, categoryId: 1 },
    { id: 20, categoryId: 2 },
  ],
  extras: [{ id: 30 }],
};

it("keeps what is locked for the next job, and nothing else", () => {
  expect(nextJobForm(values, parts, new Set())).toEqual(blankJobForm);
  const locked = new Set<Piece>(["outputTypeId", "status", "projectIds", categoryPiece(2)]);
  expect(nextJobForm(values, parts, locked)).toEqual({
    ...blankJobForm,
    outputTypeId: 2,
    ingredientIds: [20],
    status: "rendered",
    projectIds: [7],
  });
  expect(nextJobForm(values, parts, new Set<Piece>(["extras"])).ingredientIds).toEqual([30]);
});
