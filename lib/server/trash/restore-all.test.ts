import fc from "fast-check";
import { expect, it } from "vitest";
import { trashTables } from "@/lib/core/trash/list";
import { deleteCategory } from "../categories/mutations";
import { undoChange } from "../changes/undo";
import { db, type Tx, write } from "../db";
import { moveIngredientsToCategory } from "../ingredients/bulk";
import { outcome, UserError } from "../outcome";
import { allMutations, drawFrom } from "../testing/all-mutations";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { readWorld } from "../testing/world";
import { restoreTrash, selectLines } from "./restore";

withTestDatabase();

const deletions = allMutations.filter(({ name }) => name.startsWith("delete"));

const others = allMutations.filter(({ name }) => !/^(delete|remove|merge)/.test(name));

/** What the sample studio has none of. */
const BUILDING = [
  ...["createClip", "createClipFromJobs", "createFolder", "createSavedFilter", "createRules"],
  ...[
    "queuePrompts",
    "draftPrompts",
    "linkClipJobs",
    "addJobsToProject",
    "tagClips",
    "linkJobs",
    "tellApart",
  ],
];
/** With how many inputs each is tried. */
const TRIES = 3;
/** Records that are restored one by one, before the others together. */
const SINGLY = 6;

it("restores every deletion to the last byte, as a whole and in parts in any order", async () => {
  const restored = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(), { minLength: 15, maxLength: 25 }),
      fc.shuffledSubarray([...deletions], { minLength: deletions.length }),
      fc.nat(),
      async (building, order, seed) => {
        await run("writeStudio", 1);
        await perform(addBatch, undefined);
        for (const name of BUILDING)
          for (let again = 0; again < TRIES; again += 1) await run(name, seed + again);
        for (const seed of building) await run(anyOf(others, seed).name, seed);
        for (const { name } of order) {
          const before = await dumpUserData();
          const changeId = await runUntilDone(name, seed);
          const lines = changeId === null ? [] : await linesOf(changeId);
          if (changeId === null || lines.length === 0) continue;
          const after = await dumpUserData();
          const { change } = await perform(restoreTrash, { records: [], deletions: [changeId] });
          expect(await dumpUserData(), name).toEqual(before);
          await perform(undoChange, { id: change?.id ?? 0 });
          expect(await dumpUserData(), name).toEqual(after);
          const again = await linesOf((await newestChange()).id);
          for (const { id } of drawFrom(seed).someOf(again).slice(0, SINGLY)) await restoreOne([id]);
          await restoreOne(again.map(({ id }) => id));
          expect(await dumpUserData(), `${name}, in parts`).toEqual(before);
          for (const { table } of lines) restored.add(table);
        }
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
  const dockLinksHaveTheirPlace = (table: string) => table !== "DockSlot";
  expect([...restored].sort()).toEqual(trashTables.filter(dockLinksHaveTheirPlace).sort());
}, 300_000);

it("takes back what a deleted category's ingredients were moved to, but for those that were moved again", async () => {
  await run("writeStudio", 1);
  const [category, target, third] = await db().category.findMany({ orderBy: { position: "asc" } });
  if (!category || !target || !third) throw new Error("The sample studio has three categories.");
  const own = await db().ingredient.findMany({ where: { categoryId: category.id }, orderBy: { id: "asc" } });
  const [again, ...others] = own.map(({ id }) => id);
  const ends = {
    ...({ sourceKind: "category", sourceCategoryId: category.id } as const),
    ...({ targetKind: "category", targetCategoryId: third.id } as const),
  };
  await perform(
    async (tx) => outcome("Rule", await tx.rule.create({ data: { type: "exclude", ...ends } })),
    null,
  );

  const { change } = await perform(deleteCategory, { id: category.id, mode: "move", targetId: target.id });
  await perform(moveIngredientsToCategory, { ids: [again ?? 0], categoryId: third.id });
  const lines = await linesOf(change?.id ?? 0);
  expect(lines.length).toBeGreaterThan(1);
  await restoreOne(lines.filter(({ table }) => table === "Category").map(({ id }) => id));
  const now = await db().ingredient.findMany({
    where: { id: { in: own.map(({ id }) => id) } },
    orderBy: { id: "asc" },
  });
  expect(now.map(({ id, categoryId, position }) => [id, categoryId, position])).toEqual([
    [again, third.id, now[0]?.position],
    ...own.slice(1).map(({ id, position }) => [id, category.id, position]),
  ]);
  expect(others.length).toBeGreaterThan(0);
});

const anyOf = <One>(list: readonly One[], number: number) => list[number % list.length] as One;
const linesOf = (id: number) => selectLines(db(), { records: [], deletions: [id] });
const newestChange = () => db().change.findFirstOrThrow({ orderBy: { id: "desc" } });

/** Of all jobs: drawn rows hardly ever make one. */
async function addBatch(tx: Tx) {
  const { id } = await tx.batch.create({ data: { name: "All" } });
  await tx.job.updateMany({ data: { batchId: id } });
  return outcome("Batch planned", id);
}

async function runUntilDone(name: string, seed: number): Promise<number | null> {
  for (let again = 0; again < TRIES; again += 1) {
    const changeId = await run(name, seed + again);
    if (changeId !== null) return changeId;
  }
  return null;
}

/** Null when it had nothing to do, or refused. */
async function run(name: string, seed: number): Promise<number | null> {
  const mutation = allMutations.find((one) => one.name === name)?.prepare(await readWorld(), drawFrom(seed));
  if (!mutation) return null;
  try {
    return (await write({ origin: "person" }, mutation)).change?.id ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Those that wait for another one, or came back along with one, are left for later. */
async function restoreOne(records: number[]): Promise<void> {
  try {
    await perform(restoreTrash, { records, deletions: [] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
