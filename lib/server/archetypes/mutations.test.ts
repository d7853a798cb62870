import { describe, expect, it } from "vitest";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { db, writeQuietly } from "../db";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { planArchetypesDeletion } from "./delete-plan";
import {
  changeArchetypeImage,
  createArchetype,
  deleteArchetype,
  duplicateArchetype,
  updateArchetype,
} from "./mutations";

withTestDatabase();

const hero = { ...blankArchetype, name: "Héro", tags: ["Myth", "classic"], description: "Sets out" };

async function createHero(): Promise<number> {
  return (await perform(createArchetype, hero)).value.id;
}

async function storeImage(): Promise<number> {
  const { id } = await writeQuietly((tx) =>
    tx.storedFile.create({
      data: {
        area: "images",
        place: "incoming",
        path: "a.png",
        originalName: "a.png",
        size: 1,
        mimeType: "image/png",
        kind: "image",
      },
    }),
  );
  return id;
}

describe("archetypes", () => {
  it("are created, edited and duplicated, each undoable", async () => {
    await expectUndoable(createHero);
    const id = await createHero();
    expect(await db().archetype.findUnique({ where: { id } })).toMatchObject({ nameKey: "hero" });
    const imageId = await storeImage();
    await expectUndoable(async () => {
      const { change } = await perform(updateArchetype, { ...hero, id, subtype: "meta", imageId, tags: [] });
      expect(change?.sentence).toBe("Archetype Héro: subtype, tags and picture changed");
    });
    expect((await perform(updateArchetype, { ...hero, id })).change).toBeNull();
    await expectUndoable(async () => {
      const { change } = await perform(changeArchetypeImage, { id, imageId });
      expect(change?.sentence).toBe("Picture of Héro added");
      expect((await perform(changeArchetypeImage, { id, imageId })).change).toBeNull();
    });
    await expect(perform(changeArchetypeImage, { id, imageId: 99 })).rejects.toThrow("not there any more");
    await expectUndoable(() => perform(duplicateArchetype, { id }));
  });

  it("share a picture with their copy", async () => {
    const imageId = await storeImage();
    const { value } = await perform(createArchetype, { ...hero, imageId });
    const copy = await perform(duplicateArchetype, { id: value.id });
    expect(await db().archetype.findUnique({ where: { id: copy.value.id } })).toMatchObject({
      name: "Héro copy",
      imageId,
    });
  });

  it("are deleted at once when unused", async () => {
    const id = await createHero();
    expect((await planArchetypesDeletion({ ids: [id] })).choices.map(({ mode }) => mode)).toEqual(["delete"]);
    await expectUndoable(() => perform(deleteArchetype, { id, mode: "delete" }));
  });

  it("are deleted without their characters, never with them", async () => {
    const id = await createHero();
    await writeQuietly((tx) =>
      tx.character.create({ data: { name: "Luna", nameKey: "luna", archetypeId: id } }),
    );
    await writeQuietly((tx) =>
      tx.rule.create({
        data: { type: "exclude", sourceKind: "archetype", sourceArchetypeId: id, targetKind: "ingredient" },
      }),
    );
    expect(await planArchetypesDeletion({ ids: [id] })).toMatchObject({
      uses: [{ count: 1 }, { count: 1 }],
      choices: [
        {
          mode: "keep",
          label: "Delete it, keep 1 character",
          explanation: "The character stays, without an archetype. 1 rule that names it goes with it.",
        },
      ],
    });
    await expect(perform(deleteArchetype, { id, mode: "delete" })).rejects.toThrow("in use by now");
    await expectUndoable(async () => {
      await perform(deleteArchetype, { id, mode: "keep" });
      expect(await db().character.findFirst()).toMatchObject({ archetypeId: null });
    });
    await expect(planArchetypesDeletion({ ids: [99] })).rejects.toThrow("no longer exists");
  });
});
