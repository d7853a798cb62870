import { describe, expect, it } from "vitest";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { TagMerge, TagRename } from "@/lib/core/tags/schema";
import { createArchetype } from "../archetypes/mutations";
import { undoLastChange } from "../changes/undo";
import { createCharacter, deleteCharacter } from "../characters/mutations";
import { db, writeQuietly } from "../db";
import { searchEverything } from "../search/queries";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { deleteTags, mergeTags, renameTag } from "./mutations";
import { planTagChange, planTagDeletion } from "./plan";
import { listTags } from "./queries";
import { tagRows } from "./tag-rows";

withTestDatabase();

const makeCharacter = async (name: string, tags: string[]) =>
  (await perform(createCharacter, { ...blankCharacter, name, tags })).value.id;
const makeArchetype = (name: string, tags: string[]) =>
  perform(createArchetype, { ...blankArchetype, name, tags });
const makeMedia = (title: string, tags: string[]) =>
  writeQuietly(async (tx) =>
    tx.mediaAsset.create({
      data: { title, tags: { create: await tagRows(tx, tags) } },
      select: { id: true },
    }),
  );

const idOf = async (name: string) => (await db().tag.findFirstOrThrow({ where: { name } })).id;
const idsOf = (...names: string[]) => Promise.all(names.map(idOf));

async function tagsOfCharacter(id: number): Promise<string[]> {
  const rows = await db().characterTag.findMany({
    where: { characterId: id },
    orderBy: { position: "asc" },
    select: { tag: { select: { name: true } } },
  });
  return rows.map(({ tag }) => tag.name);
}

describe("renaming", () => {
  it("changes the word everywhere and keeps every order", async () => {
    const luna = await makeCharacter("Luna", ["sea", "noir", "night"]);
    const { change } = await perform(renameTag, { id: await idOf("noir"), name: "Film noir" });
    expect(change?.sentence).toBe("Tag noir renamed to Film noir");
    expect(await tagsOfCharacter(luna)).toEqual(["sea", "Film noir", "night"]);
  });

  it("finds media by the new word, and by the old one again after undo", async () => {
    await makeMedia("Roof", ["noir"]);
    const found = async (word: string) =>
      (await searchEverything(word)).some(({ label }) => label === "Media");
    await perform(renameTag, { id: await idOf("noir"), name: "gloomy" });
    expect([await found("gloomy"), await found("noir")]).toEqual([true, false]);
    await perform(undoLastChange, undefined);
    expect([await found("gloomy"), await found("noir")]).toEqual([false, true]);
  });

  it("takes another case of its own name, and refuses the name of another tag", async () => {
    await makeCharacter("Luna", ["sea", "noir"]);
    await perform(renameTag, { id: await idOf("noir"), name: "NOIR" });
    await expect(perform(renameTag, { id: await idOf("sea"), name: "Noir" })).rejects.toMatchObject({
      fields: { name: "There is a tag NOIR already. Merge the two instead." },
    });
  });

  it.each([
    ["", "Enter a tag."],
    ["a, b", "A tag has no comma: it would be two tags."],
    ["x".repeat(101), "Use at most 100 characters."],
  ])("refuses %j", (name, message) => {
    expect(TagRename.safeParse({ id: 1, name }).error?.issues[0]?.message).toBe(message);
    expect(TagMerge.safeParse({ ids: [1], name }).success).toBe(false);
  });
});

describe("merging", () => {
  it("leaves each record one of them, where its first one stood", async () => {
    const luna = await makeCharacter("Luna", ["nite", "sea", "night", "dark"]);
    const bram = await makeCharacter("Bram", ["sea", "nite"]);
    const zoe = await makeCharacter("Zoë", ["night"]);
    await makeArchetype("Hero", ["nocturnal", "nite"]);
    const media = await makeMedia("Roof", ["dark", "nite", "nocturnal"]);
    const ids = await idsOf("nite", "night", "nocturnal");
    await expectUndoable(() => perform(mergeTags, { ids, name: "night" }));
    const { change } = await perform(mergeTags, { ids, name: "night" });
    expect(change?.sentence).toBe("Tags nite and nocturnal merged into night");
    expect(await tagsOfCharacter(luna)).toEqual(["night", "sea", "dark"]);
    expect(await tagsOfCharacter(bram)).toEqual(["sea", "night"]);
    expect(await tagsOfCharacter(zoe)).toEqual(["night"]);
    expect(await db().mediaTag.count({ where: { mediaId: media.id } })).toBe(2);
    expect((await db().tag.findMany({ orderBy: { nameKey: "asc" } })).map(({ name }) => name)).toEqual([
      "dark",
      "night",
      "sea",
    ]);
    const groups = await searchEverything("night");
    expect(groups.find(({ label }) => label === "Media")?.results).toHaveLength(1);
    expect((await searchEverything("nocturnal")).some(({ label }) => label === "Media")).toBe(false);
  });

  it("makes a new tag when there is none of that name", async () => {
    const luna = await makeCharacter("Luna", ["a", "b"]);
    const ids = await idsOf("a", "b");
    await expectUndoable(() => perform(mergeTags, { ids, name: "letters" }));
    await perform(mergeTags, { ids, name: "letters" });
    expect(await tagsOfCharacter(luna)).toEqual(["letters"]);
  });

  it("is no change when there is only the one that stays", async () => {
    await makeCharacter("Luna", ["a"]);
    expect((await perform(mergeTags, { ids: [await idOf("a")], name: "A" })).change).toBeNull();
  });

  it("is told first, by kind and each record once", async () => {
    await makeCharacter("Luna", ["nite", "night"]);
    await makeArchetype("Hero", ["nite"]);
    await makeCharacter("Bram", ["dark"]);
    const plan = await planTagChange({ ids: await idsOf("nite", "night") }, " DARK ");
    expect(plan.uses.map(({ count, singular }) => [count, singular])).toEqual([
      [1, "character"],
      [1, "archetype"],
    ]);
    expect(plan.existing).toMatchObject({ name: "dark", uses: [{ count: 1, singular: "character" }] });
    expect((await planTagChange({ ids: await idsOf("dark") }, "Dark")).existing).toBeNull();
  });
});

describe("deleting", () => {
  it("takes them off every record and nothing else", async () => {
    const luna = await makeCharacter("Luna", ["a", "b", "c"]);
    const ids = await idsOf("a", "c");
    expect((await planTagDeletion({ ids })).uses).toMatchObject([{ count: 1, singular: "character" }]);
    await expectUndoable(() => perform(deleteTags, { ids }));
    const { change } = await perform(deleteTags, { ids });
    expect(change?.sentence).toBe("Tags a and c deleted");
    expect(await tagsOfCharacter(luna)).toEqual(["b"]);
    await expect(perform(deleteTags, { ids })).rejects.toThrow("no longer exists");
  });

  it("deletes all that a list shows, as long as they are as many as were seen", async () => {
    const luna = await makeCharacter("Luna", ["a", "b"]);
    await makeCharacter("Bram", ["c"]);
    await perform(deleteCharacter, { id: luna, mode: "delete" });
    const all = { q: "", use: "none", sort: "name", page: 1 } as const;
    expect((await listTags(all)).tags.map(({ name }) => name)).toEqual(["a", "b"]);
    await expect(perform(deleteTags, { all, count: 3 })).rejects.toThrow("Nothing was changed");
    await perform(deleteTags, { all, count: 2 });
    expect((await db().tag.findMany()).map(({ name }) => name)).toEqual(["c"]);
  });
});

describe("the list", () => {
  it("counts uses by kind, and sorts and filters by them", async () => {
    await makeCharacter("Luna", ["noir", "Épée"]);
    await makeArchetype("Hero", ["noir"]);
    await makeMedia("Roof", ["sea"]);
    const query = { q: "", use: null, sort: "-uses", page: 1 } as const;
    const { tags } = await listTags(query);
    expect(tags.map(({ name, uses }) => [name, uses])).toEqual([
      ["noir", { characters: 1, archetypes: 1 }],
      ["sea", { media: 1 }],
      ["Épée", { characters: 1 }],
    ]);
    expect((await listTags({ ...query, use: "media" })).tags.map(({ name }) => name)).toEqual(["sea"]);
    expect((await listTags({ ...query, q: "ÉPÉE" })).total).toBe(1);
    expect((await listTags({ ...query, q: "%" })).total).toBe(0);
  });
});
