import { describe, expect, it } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { db, writeQuietly } from "../db";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { planCharactersDeletion } from "./delete-plan";
import {
  bringBackCharacter,
  createCharacter,
  deleteCharacter,
  duplicateCharacter,
  retireCharacter,
  updateCharacter,
} from "./mutations";

withTestDatabase();

const luna = { ...blankCharacter, name: "Luna Vale", tags: ["Noir", "night"], description: "Tall" };

async function createLuna(): Promise<number> {
  return (await perform(createCharacter, luna)).value.id;
}

async function giveJob(characterId: number): Promise<number> {
  const { id } = await writeQuietly((tx) =>
    tx.job.create({ data: { characterId, media: { create: { characterId, title: "A" } } } }),
  );
  return id;
}

const load = (id: number) =>
  db().character.findUniqueOrThrow({
    where: { id },
    include: { tags: { orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } } },
  });

describe("creating", () => {
  it("stores everything, with its key and its tags in order", async () => {
    const { value, change } = await perform(createCharacter, { ...luna, name: "Lúna Vale" });
    expect(change?.sentence).toBe("Character Lúna Vale created");
    const stored = await load(value.id);
    expect(stored).toMatchObject({ nameKey: "luna vale", status: "active", description: "Tall" });
    expect(stored.tags.map(({ tag }) => tag.name)).toEqual(["Noir", "night"]);
  });

  it("shares tags whatever their case", async () => {
    await createLuna();
    await perform(createCharacter, { ...luna, name: "Bram", tags: ["NIGHT"] });
    expect(await db().tag.count()).toBe(2);
  });

  it("refuses an archetype or a picture that is not there, at its field", async () => {
    await expect(perform(createCharacter, { ...luna, archetypeId: 7 })).rejects.toMatchObject({
      fields: { archetypeId: expect.stringContaining("no longer exists") },
    });
    await expect(perform(createCharacter, { ...luna, imageId: 7 })).rejects.toMatchObject({
      fields: { imageId: expect.stringContaining("not there any more") },
    });
    const mediaFile = await writeQuietly((tx) =>
      tx.storedFile.create({
        data: {
          area: "media",
          place: "stored",
          path: "a.png",
          originalName: "a.png",
          size: 1,
          mimeType: "image/png",
          kind: "image",
        },
      }),
    );
    await expect(perform(createCharacter, { ...luna, imageId: mediaFile.id })).rejects.toThrow("picture");
    expect(await db().character.count()).toBe(0);
    expect(await db().change.count()).toBe(0);
  });

  it("is undone", async () => {
    await expectUndoable(createLuna);
  });
});

describe("editing", () => {
  it("says what changed, and is undone", async () => {
    const id = await createLuna();
    await expectUndoable(async () => {
      const { change } = await perform(updateCharacter, {
        ...luna,
        id,
        name: "Stella",
        tags: ["day", "noir"],
      });
      expect(change?.sentence).toBe("Character Luna Vale: name and tags changed");
      expect((await load(id)).tags.map(({ tag }) => tag.name)).toEqual(["day", "Noir"]);
    });
  });

  it("records nothing when nothing differs", async () => {
    const id = await createLuna();
    const { change } = await perform(updateCharacter, { ...luna, id, tags: ["noir", "Night"] });
    expect(change).toBeNull();
  });

  it("refuses one that is gone", async () => {
    await expect(perform(updateCharacter, { ...luna, id: 9 })).rejects.toThrow("no longer exists");
  });
});

describe("retiring and bringing back", () => {
  it("changes the status and is undone", async () => {
    const id = await createLuna();
    await expectUndoable(() => perform(retireCharacter, { id }));
    await perform(retireCharacter, { id });
    expect((await load(id)).status).toBe("retired");
    await expectUndoable(() => perform(bringBackCharacter, { id }));
    await perform(bringBackCharacter, { id });
    expect((await load(id)).status).toBe("active");
  });

  it("does nothing twice, and leaves a concept a concept", async () => {
    const id = await createLuna();
    await perform(retireCharacter, { id });
    expect((await perform(retireCharacter, { id })).change).toBeNull();
    await perform(updateCharacter, { ...luna, id, status: "concept" });
    expect((await perform(bringBackCharacter, { id })).change).toBeNull();
    expect((await load(id)).status).toBe("concept");
  });
});

describe("duplicating", () => {
  it("copies all but jobs, under a free name, and is undone", async () => {
    const id = await createLuna();
    await giveJob(id);
    await expectUndoable(() => perform(duplicateCharacter, { id }));
    const first = await perform(duplicateCharacter, { id });
    const second = await perform(duplicateCharacter, { id: first.value.id });
    const copy = await load(second.value.id);
    expect(copy).toMatchObject({
      name: "Luna Vale copy 2",
      nameKey: "luna vale copy 2",
      description: "Tall",
    });
    expect(copy.tags.map(({ tag }) => tag.name)).toEqual(["Noir", "night"]);
    expect(await db().job.count({ where: { characterId: copy.id } })).toBe(0);
  });
});

describe("deleting", () => {
  it("deletes an unused one at once", async () => {
    const id = await createLuna();
    expect(await planCharactersDeletion({ ids: [id] })).toMatchObject({
      name: "Luna Vale",
      uses: [],
      choices: [{ mode: "delete" }],
    });
    await expectUndoable(() => perform(deleteCharacter, { id, mode: "delete" }));
  });

  it("offers to retire one in use, or to keep its work without it", async () => {
    const id = await createLuna();
    const jobId = await giveJob(id);
    await writeQuietly((tx) =>
      tx.rule.create({
        data: { type: "exclude", sourceKind: "character", sourceCharacterId: id, targetKind: "ingredient" },
      }),
    );
    const plan = await planCharactersDeletion({ ids: [id] });
    expect(plan.uses.map(({ count, plural }) => [count, plural])).toEqual([
      [1, "jobs"],
      [1, "media assets"],
      [1, "rules"],
    ]);
    expect(plan.choices).toMatchObject([
      { mode: "retire", isDestructive: false },
      { mode: "keep", label: "Delete it, keep 1 job and 1 media asset", isDestructive: true },
    ]);
    expect(plan.choices[1]?.explanation).toContain("1 rule that names it goes with it.");
    await expect(perform(deleteCharacter, { id, mode: "delete" })).rejects.toThrow("in use by now");

    await expectUndoable(async () => {
      const { value } = await perform(deleteCharacter, { id, mode: "keep" });
      expect(value.deleted).toBe(1);
      expect(await db().job.findUnique({ where: { id: jobId } })).toMatchObject({ characterId: null });
      expect(await db().rule.count()).toBe(0);
    });
    await expectUndoable(async () => {
      const { value } = await perform(deleteCharacter, { id, mode: "retire" });
      expect(value.deleted).toBe(0);
    });
  });

  it("does not offer to retire one that is retired", async () => {
    const id = await createLuna();
    await giveJob(id);
    await perform(retireCharacter, { id });
    expect((await planCharactersDeletion({ ids: [id] })).choices.map(({ mode }) => mode)).toEqual(["keep"]);
  });
});
