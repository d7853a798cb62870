import { describe, expect, it } from "vitest";
import { db, type Tx } from "../db";
import { outcome } from "../outcome";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { redoLastChange, undoChange, undoLastChange } from "./undo";

withTestDatabase();

const addCharacter = async (tx: Tx, name: string) => {
  const { id } = await tx.character.create({ data: { name, nameKey: name } });
  return outcome(`Character ${name} created`, id);
};
const addJob = async (tx: Tx, characterId: number) => {
  const { id } = await tx.job.create({ data: { characterId, history: { create: { to: "planned" } } } });
  return outcome("Job created", id);
};
const rename = async (tx: Tx, { id, name }: { id: number; name: string }) => {
  await tx.character.update({ where: { id }, data: { name, nameKey: name } });
  return outcome(`Renamed to ${name}`, null);
};
const describeCharacter = async (tx: Tx, { id, description }: { id: number; description: string }) => {
  await tx.character.update({ where: { id }, data: { description } });
  return outcome("Described", null);
};
const removeCharacter = async (tx: Tx, id: number) => {
  await tx.character.delete({ where: { id } });
  return outcome("Character deleted", null);
};

describe("undo", () => {
  it("takes back a creation, an edit and a deletion that set others to null, to the last byte", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    await perform(addJob, id);
    const before = await dumpUserData();
    await perform(rename, { id, name: "Stella" });
    await perform(removeCharacter, id);
    expect(await db().job.findFirst()).toMatchObject({ characterId: null });
    await perform(undoLastChange, undefined);
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    await perform(undoLastChange, undefined);
    await perform(undoLastChange, undefined);
    expect(await db().character.count()).toBe(0);
    await expect(perform(undoLastChange, undefined)).rejects.toThrow("nothing to undo");
  });

  it("redoes what was undone, and not after newer work", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    await perform(rename, { id, name: "Stella" });
    await perform(undoLastChange, undefined);
    const redone = await perform(redoLastChange, undefined);
    expect(redone.change?.sentence).toBe("Redone: Renamed to Stella");
    expect(await db().character.findFirst()).toMatchObject({ name: "Stella" });
    await perform(undoLastChange, undefined);
    await perform(addCharacter, "Newer");
    await expect(perform(redoLastChange, undefined)).rejects.toThrow("nothing to redo");
  });

  it("redoes all that was undone, one after the other, whatever was redone and undone between", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    await perform(rename, { id, name: "Stella" });
    await perform(describeCharacter, { id, description: "Tall" });
    const last = await dumpUserData();
    const nextOf = async (step: typeof undoLastChange) => (await perform(step, undefined)).change?.sentence;
    expect(await nextOf(undoLastChange)).toBe("Undone: Described");
    expect(await nextOf(undoLastChange)).toBe("Undone: Renamed to Stella");
    expect(await nextOf(redoLastChange)).toBe("Redone: Renamed to Stella");
    expect(await nextOf(undoLastChange)).toBe("Undone: Renamed to Stella");
    expect(await nextOf(redoLastChange)).toBe("Redone: Renamed to Stella");
    expect(await nextOf(redoLastChange)).toBe("Redone: Described");
    expect(await dumpUserData()).toEqual(last);
    await expect(perform(redoLastChange, undefined)).rejects.toThrow("nothing to redo");
  });

  it("keeps what another change wrote into other columns", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    const renamed = await perform(rename, { id, name: "Stella" });
    await perform(describeCharacter, { id, description: "Tall" });
    await perform(undoChange, { id: renamed.change?.id ?? 0 });
    expect(await db().character.findFirst()).toMatchObject({ name: "Luna", description: "Tall" });
  });

  it("refuses to overwrite a newer value, and changes nothing", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    const first = await perform(rename, { id, name: "Stella" });
    await perform(rename, { id, name: "Nova" });
    await expect(perform(undoChange, { id: first.change?.id ?? 0 })).rejects.toThrow(
      "Later work depends on this: “Renamed to Nova”. Undo that first.",
    );
    expect(await db().character.findFirst()).toMatchObject({ name: "Nova" });
  });

  it("refuses to remove a record that was changed since, or that later work refers to", async () => {
    const luna = await perform(addCharacter, "Luna");
    await perform(describeCharacter, { id: luna.value, description: "Tall" });
    await expect(perform(undoChange, { id: luna.change?.id ?? 0 })).rejects.toThrow(
      "Later work depends on this: “Described”. Undo that first.",
    );
    const bram = await perform(addCharacter, "Bram");
    await perform(addJob, bram.value);
    const newest = await perform(addJob, bram.value);
    await expect(perform(undoChange, { id: bram.change?.id ?? 0 })).rejects.toMatchObject({
      message: "Later work depends on this: “Job created” and 1 more change. Undo that first.",
      ways: [{ label: "Job created", href: expect.stringContaining(`open=${newest.change?.id}`) }],
    });
    expect(await db().job.findFirst()).toMatchObject({ characterId: bram.value });
  });

  it("names who took the place of what would come back, or deleted what it belongs to", async () => {
    const add = (name: string) =>
      perform(
        async (tx: Tx) =>
          outcome(`Category ${name} created`, await tx.category.create({ data: { name, nameKey: name } })),
        undefined,
      );
    const { value: mood } = await add("mood");
    const { value: running } = await perform(
      async (tx: Tx) =>
        outcome(
          "Ingredient created",
          await tx.ingredient.create({ data: { name: "r", nameKey: "r", categoryId: mood.id } }),
        ),
      undefined,
    );
    const remove = (which: "ingredient" | "category", id: number) =>
      perform(async (tx: Tx) => {
        if (which === "ingredient") await tx.ingredient.delete({ where: { id } });
        else await tx.category.delete({ where: { id } });
        return outcome(`The ${which} deleted`, null);
      }, undefined);
    const ofIngredient = await remove("ingredient", running.id);
    const ofCategory = await remove("category", mood.id);
    await add("mood");
    await expect(perform(undoChange, { id: ofCategory.change?.id ?? 0 })).rejects.toThrow(
      "“Category mood created”",
    );
    await expect(perform(undoChange, { id: ofIngredient.change?.id ?? 0 })).rejects.toThrow(
      "“The category deleted”",
    );
  });

  it("refuses to undo twice", async () => {
    const { change } = await perform(addCharacter, "Luna");
    await perform(undoChange, { id: change?.id ?? 0 });
    await expect(perform(undoChange, { id: change?.id ?? 0 })).rejects.toThrow("undone already");
  });

  it("takes back thousands of rows at once", async () => {
    const { value: id } = await perform(addCharacter, "Luna");
    await perform(async (tx: Tx) => {
      await tx.job.createMany({ data: Array.from({ length: 6_000 }, () => ({ characterId: id })) });
      return outcome("6,000 jobs planned", null);
    }, undefined);
    const before = await dumpUserData();
    await perform(async (tx: Tx) => {
      await tx.job.updateMany({ data: { status: "failed" } });
      return outcome("Status of 6,000 jobs changed", null);
    }, undefined);
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    await perform(undoLastChange, undefined);
    expect(await db().job.count()).toBe(0);
    expect(await db().jobFunnel.count()).toBe(0);
  });

  it("takes back what fits in its own order only: a name that is free once something newer is gone", async () => {
    const tag = { name: "Night", nameKey: "night" };
    await perform(
      async (tx: Tx) => outcome("Tag created", (await tx.tag.create({ data: tag })).id),
      undefined,
    );
    const before = await dumpUserData();
    await perform(async (tx: Tx) => {
      await tx.tag.deleteMany();
      await tx.tag.create({ data: tag });
      return outcome("Tag replaced", null);
    }, undefined);
    const after = await dumpUserData();
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    await perform(redoLastChange, undefined);
    expect(await dumpUserData()).toEqual(after);
  });

  it("takes back records with their parts, and parts that point at others since", async () => {
    const { value: luna } = await perform(addCharacter, "Luna");
    await perform(addJob, luna);
    await perform(addJob, luna);
    const before = await dumpUserData();
    await perform(async (tx: Tx) => {
      const bram = await tx.character.create({ data: { name: "Bram", nameKey: "bram" } });
      await tx.job.updateMany({ data: { characterId: bram.id } });
      await tx.character.delete({ where: { id: luna } });
      const { id } = await tx.job.create({ data: { history: { create: { to: "planned" } } } });
      await tx.job.deleteMany({ where: { id: { lt: id } } });
      return outcome("All replaced", null);
    }, undefined);
    const after = await dumpUserData();
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    await perform(redoLastChange, undefined);
    expect(await dumpUserData()).toEqual(after);
  });
});
