import { beforeEach, expect, it } from "vitest";
import { createMatrix } from "@/lib/core/combinations/explorer/matrix";
import { ExplorerQuery } from "@/lib/core/combinations/explorer/query";
import { cellWords } from "@/lib/core/combinations/explorer/words";
import { blankJob } from "@/lib/core/jobs/blank-job";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { setJobStatus } from "../jobs/bulk";
import { createJob } from "../jobs/mutations";
import { NotFoundError, outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { getMatrix, openExplorer, requireExplorer } from "./explorer";
import { getCell } from "./explorer-cell";

withTestDatabase();

// Luna, Bram and Old, who is retired. Action 1 Run, 2 Sit; Motion 3 Orbit, 4 Zoom; Style 5 Noir, 6 Pop. Run never goes with Zoom.
beforeEach(async () => {
  await perform(async (tx) => {
    for (const [id, name, status] of [
      [1, "Luna", "active"],
      [2, "Bram", "active"],
      [3, "Old", "retired"],
    ] as const)
      await tx.character.create({ data: { id, name, nameKey: name.toLowerCase(), status } });
    for (const [index, name] of ["Action", "Motion", "Style"].entries())
      await tx.category.create({
        data: { id: index + 1, name, nameKey: name.toLowerCase(), position: index },
      });
    for (const [index, name] of ["Run", "Sit", "Orbit", "Zoom", "Noir", "Pop"].entries()) {
      const categoryId = Math.floor(index / 2) + 1;
      await tx.ingredient.create({
        data: { id: index + 1, name, nameKey: name.toLowerCase(), categoryId, position: index % 2 },
      });
    }
    const create = [1, 2, 3].map((categoryId, position) => ({ categoryId, position }));
    await tx.outputType.create({ data: { id: 1, name: "Clip", nameKey: "clip", categories: { create } } });
    await forbid(tx, 1, 4);
    return outcome("Built", null);
  }, null);
});

type Rules = { rule: { create: (args: { data: Rule }) => Promise<unknown> } };
type Rule = {
  type: "exclude";
  sourceKind: "ingredient";
  sourceIngredientId: number;
  targetKind: "ingredient";
  targetIngredientId: number;
};

function forbid(tx: Rules, sourceIngredientId: number, targetIngredientId: number) {
  const kinds = { type: "exclude", sourceKind: "ingredient", targetKind: "ingredient" } as const;
  return tx.rule.create({ data: { ...kinds, sourceIngredientId, targetIngredientId } });
}

async function addJob(characterId: number, ingredientIds: number[], status: JobStatus): Promise<void> {
  const { value } = await perform(createJob, { ...blankJob, characterId, outputTypeId: 1, ingredientIds });
  if (status !== "planned") await perform(setJobStatus, { ids: [value.id], status });
}

async function wordsOf(params: Record<string, string>): Promise<Record<string, string>> {
  const matrix = createMatrix(await getMatrix(await requireExplorer(ExplorerQuery.parse(params))));
  return Object.fromEntries(
    matrix.rows.flatMap((row, a) =>
      matrix.columns.map((column, b) => [`${row.name} ${column.name}`, cellWords(matrix.at(a, b))]),
    ),
  );
}

it("shows what is possible and what was tried, and follows jobs, rules and what it is limited to", async () => {
  await addJob(1, [1, 3, 5], "failed");
  await addJob(2, [1, 3, 5], "rendered");
  await addJob(2, [1, 3, 5], "planned");
  await addJob(3, [2, 3, 5], "complete");
  const open = { "Run Orbit": "2 of 4 tried, furthest rendered", "Run Zoom": "forbidden" };
  expect(await wordsOf({})).toEqual({ ...open, "Sit Orbit": "0 of 4 tried", "Sit Zoom": "0 of 4 tried" });
  expect(await wordsOf({ character: "1" })).toMatchObject({ "Run Orbit": "1 of 2 tried, furthest planned" });
  expect(await wordsOf({ ingredientId: "6" })).toMatchObject({ "Run Orbit": "0 of 2 tried" });
  expect(await wordsOf({ rows: "character", columns: "3" })).toEqual({
    ...{ "Bram Noir": "1 of 3 tried, furthest rendered", "Bram Pop": "0 of 3 tried" },
    ...{ "Luna Noir": "1 of 3 tried, furthest planned", "Luna Pop": "0 of 3 tried" },
  });
  await addJob(1, [2, 4, 6], "complete");
  expect(await wordsOf({})).toMatchObject({ "Sit Zoom": "1 of 4 tried, furthest complete" });
  await perform(async (tx) => {
    await forbid(tx, 2, 4);
    return outcome("Forbidden", null);
  }, null);
  expect(await wordsOf({})).toMatchObject({
    "Sit Zoom": "forbidden",
    "Run Orbit": "2 of 4 tried, furthest rendered",
  });
});

it("opens a cell: its jobs, or the rules that forbid it, also those that do so together", async () => {
  await addJob(1, [1, 3, 5], "planned");
  await addJob(2, [1, 3, 6], "rendered");
  const view = await requireExplorer(ExplorerQuery.parse({}));
  const { jobs, jobCount } = await getCell(view, 1, 3);
  expect([jobCount, ...jobs.map(({ characterName, status }) => `${characterName} ${status}`)]).toEqual([
    2,
    "Bram rendered",
    "Luna planned",
  ]);
  expect((await getCell(view, 1, 4)).rules).toEqual(["Run never goes with Zoom."]);
  await perform(async (tx) => {
    await forbid(tx, 2, 5);
    await forbid(tx, 3, 6);
    return outcome("Forbidden", null);
  }, null);
  expect((await getCell(view, 2, 3)).rules).toEqual([
    "Sit never goes with Noir.",
    "Orbit never goes with Pop.",
  ]);
});

it("leaves out what the address names and is not there, and refuses what is no matrix", async () => {
  const opened = await openExplorer(ExplorerQuery.parse({ character: "3", ingredientId: "6,1,99" }));
  expect(opened).toMatchObject({
    problem: null,
    view: { character: null, ingredients: [{ id: 6 }], leftOut: { isCharacter: true, ingredients: 1 } },
  });
  await expect(requireExplorer(ExplorerQuery.parse({ outputType: "9" }))).rejects.toThrow(NotFoundError);
});
