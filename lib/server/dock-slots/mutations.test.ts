import { expect, it } from "vitest";
import { DockLinks, defaultDockLinks } from "@/lib/core/dock-slots/schema";
import { undoChange } from "../changes/undo";
import { writeQuietly } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { updateDockSlots } from "./mutations";
import { listDockSlots } from "./queries";

withTestDatabase();

const labels = async () => (await listDockSlots()).map(({ label }) => label);
const update = (changes: Record<number, { label: string; url: string }>) => {
  const links = defaultDockLinks.map((link, index) => changes[index + 1] ?? link);
  return perform(updateDockSlots, DockLinks.parse({ links }));
};

it("comes with five links; each can be another one, or none, and is back after an undo", async () => {
  const first = await labels();
  expect(first).toEqual(["Dashboard", "Job builder", "Render jobs", "Media library", "Journal"]);
  const program = { label: "Render program", url: " http://localhost:8188 " };
  const { change } = await update({ 2: program });
  expect(change?.sentence).toBe("Dock slot 2 → Render program");
  expect((await listDockSlots())[1]).toEqual({
    slot: 2,
    label: "Render program",
    url: "http://localhost:8188",
    target: { href: "http://localhost:8188/", isOwn: false },
  });
  expect((await update({ 2: program })).change).toBeNull();
  expect((await update({ 2: program, 5: { label: "", url: "" } })).change?.sentence).toBe(
    "Dock slot 5 emptied",
  );
  expect((await listDockSlots())[4]).toEqual({ slot: 5, label: "", url: "", target: null });
  const { change: all } = await update({});
  expect(all?.sentence).toBe("Dock slots 2 and 5 changed");
  expect(await labels()).toEqual(first);
  await perform(undoChange, { id: all?.id ?? 0 });
  expect(await labels()).toEqual(["Dashboard", "Render program", "Render jobs", "Media library", ""]);
});

it("asks for what is missing, at its field", () => {
  const messageOf = (label: string, url: string) =>
    DockLinks.safeParse({ links: [{ label, url }, ...defaultDockLinks.slice(1)] }).error?.issues.map(
      ({ path, message }) => [path.join("."), message],
    );
  expect(messageOf("", "/jobs")).toEqual([["links.0.label", "Enter a label."]]);
  expect(messageOf("Jobs", "")).toEqual([["links.0.url", "Enter an address."]]);
  expect(messageOf("Jobs", "javascript:alert(1)")?.[0]?.[0]).toBe("links.0.url");
  expect(messageOf("", "")).toBeUndefined();
});

it("does not open an imported address that is none", async () => {
  const odd = { slot: 3, label: "Odd", url: "javascript:alert(1)" };
  await writeQuietly((tx) => tx.dockSlot.create({ data: odd }));
  expect((await listDockSlots())[2]).toEqual({ ...odd, target: null });
});
