import { expect, it } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { characterListDefaults } from "@/lib/core/characters/list";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { deleteCharacters, tagCharacters } from "./bulk";
import { planCharactersDeletion } from "./delete-plan";
import { createCharacter } from "./mutations";
import { listCharacters } from "./queries";

withTestDatabase();

const create = async (name: string, tags: string[]) =>
  (await perform(createCharacter, { ...blankCharacter, name, tags })).value.id;

it("tags, plans and deletes several, each in one change", async () => {
  const ids = [await create("Ada", ["noir", "sea"]), await create("Bram", ["Night"])];
  const { change } = await perform(tagCharacters, {
    ...{ all: characterListDefaults, count: 2 },
    ...{ add: ["night", "new"], remove: ["NOIR"] },
  });
  expect(change?.sentence).toBe("Tags of 2 characters changed");
  expect((await listCharacters(characterListDefaults)).characters.map(({ tags }) => tags)).toEqual([
    ["sea", "Night", "new"],
    ["Night", "new"],
  ]);

  await writeQuietly((tx) => tx.job.create({ data: { characterId: ids[0] } }));
  expect(await planCharactersDeletion({ ids })).toMatchObject({
    name: "2 characters",
    uses: [{ count: 1, singular: "job", href: undefined }],
    choices: [
      { mode: "retire", label: "Retire them" },
      { mode: "keep", label: "Delete them, keep 1 job" },
    ],
  });
  await expect(perform(deleteCharacters, { ids, mode: "delete" })).rejects.toThrow(
    "2 characters are in use by now.",
  );
  const before = await dumpUserData();
  expect((await perform(deleteCharacters, { ids, mode: "keep" })).value.deleted).toBe(2);
  expect(await db().job.findFirst()).toMatchObject({ characterId: null });
  await perform(undoLastChange, undefined);
  expect(await dumpUserData()).toEqual(before);
});

it("does nothing to all results that are not as many as the person was told", async () => {
  await create("Ada", []);
  const all = { all: characterListDefaults, count: 2 };
  await expect(perform(deleteCharacters, { ...all, mode: "keep" })).rejects.toThrow("select again");
  await expect(perform(deleteCharacters, { ids: [98, 99], mode: "keep" })).rejects.toThrow(
    "None of these characters is there any more.",
  );
});
