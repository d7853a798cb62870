import { expect, it } from "vitest";
import { undoChange } from "../changes/undo";
import { db } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { clearDockSlot, moveDockSlot, setDockSlot } from "./mutations";
import { listDockSlots } from "./queries";

withTestDatabase();

const labels = async () => (await listDockSlots()).map(({ label }) => label);
const FIRST = ["Dashboard", "Job builder", "Render jobs", "Media library", "Journal"];

it("comes with five links; each can be another one, or none, and is back after an undo", async () => {
  expect(await labels()).toEqual(FIRST);
  const { change } = await perform(setDockSlot, {
    slot: 2,
    label: "Render program",
    url: "http://localhost:8188",
  });
  expect(change?.sentence).toBe("Dock slot 2 → Render program");
  expect((await listDockSlots())[1]?.target).toEqual({ href: "http://localhost:8188/", isOwn: false });
  await perform(clearDockSlot, { slot: 5 });
  expect(await labels()).toEqual(["Dashboard", "Render program", "Render jobs", "Media library", ""]);
  expect((await listDockSlots())[4]).toEqual({ slot: 5, label: "", url: "", target: null });
  await perform(undoChange, { id: change?.id ?? 0 });
  expect((await labels())[1]).toBe("Job builder");
});

it("is put in order, the empty one along with the others", async () => {
  await perform(clearDockSlot, { slot: 1 });
  const { change } = await perform(moveDockSlot, { id: 1, by: 3 });
  expect(change?.sentence).toBe("Dock slot 1 moved down");
  expect(await labels()).toEqual(["Job builder", "Render jobs", "Media library", "", "Journal"]);
  await perform(moveDockSlot, { id: 5, by: -10 });
  expect(await labels()).toEqual(["Journal", "Job builder", "Render jobs", "Media library", ""]);
  expect((await perform(moveDockSlot, { id: 1, by: -1 })).change).toBeNull();
});

it("does not open an imported address that is none", async () => {
  const { change } = await perform(async (tx, url: string) => {
    await tx.dockSlot.create({ data: { slot: 3, label: "Odd", url }, select: { id: true } });
    return { sentence: "Imported", value: null };
  }, "javascript:alert(1)");
  expect(change).not.toBeNull();
  expect((await listDockSlots())[2]).toMatchObject({ label: "Odd", target: null });
  expect(await db().dockSlot.count()).toBe(1);
});
