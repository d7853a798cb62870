import { describe, expect, it } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { characterListDefaults as all } from "@/lib/core/characters/list";
import { writeQuietly } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { createCharacter } from "./mutations";
import { getCharacter, listCharacters } from "./queries";
import { getCharacterNumbers, listCharacterJobs, listCharacterMedia } from "./work";

withTestDatabase();

async function create(fields: Partial<typeof blankCharacter>): Promise<number> {
  return (await perform(createCharacter, { ...blankCharacter, ...fields })).value.id;
}

const names = async (query: Partial<typeof all>) =>
  (await listCharacters({ ...all, ...query })).characters.map(({ name }) => name);

describe("the list of characters", () => {
  it("is searched without regard to case and accents, filtered and sorted", async () => {
    const hero = await writeQuietly((tx) => tx.archetype.create({ data: { name: "Hero", nameKey: "hero" } }));
    await create({ name: "Zoë", status: "retired", tags: ["Night"] });
    await create({ name: "élan", archetypeId: hero.id, tags: ["night", "day"] });
    await create({ name: "Bram" });
    expect(await names({})).toEqual(["Bram", "élan", "Zoë"]);
    expect(await names({ sort: "-created" })).toEqual(["Bram", "élan", "Zoë"]);
    expect(await names({ q: "ZOE" })).toEqual(["Zoë"]);
    expect(await names({ q: "%" })).toEqual([]);
    expect(await names({ tag: "NIGHT" })).toEqual(["élan", "Zoë"]);
    expect(await names({ archetype: hero.id })).toEqual(["élan"]);
    expect(await names({ status: "retired", q: "e" })).toEqual(["Zoë"]);
  });

  it("is paged, and counts jobs", async () => {
    await writeQuietly((tx) =>
      tx.character.createMany({
        data: Array.from({ length: 50 }, (_, index) => {
          const name = `C${String(index).padStart(2, "0")}`;
          return { name, nameKey: name.toLowerCase() };
        }),
      }),
    );
    await writeQuietly((tx) => tx.job.createMany({ data: [{ characterId: 1 }, { characterId: 1 }] }));
    const first = await listCharacters(all);
    expect(first.total).toBe(50);
    expect(first.characters).toHaveLength(48);
    expect(first.characters[0]).toMatchObject({ name: "C00", jobCount: 2 });
    expect(await names({ page: 2 })).toEqual(["C48", "C49"]);
    expect((await listCharacters({ ...all, page: 9 })).page).toBe(2);
  });
});

it("tells what was made with a character", async () => {
  const id = await create({ name: "Luna", tags: ["b", "a"] });
  const other = await create({ name: "Bram" });
  await writeQuietly(async (tx) => {
    const category = await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    const running = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", categoryId: category.id },
    });
    await tx.job.create({
      data: {
        characterId: id,
        ingredients: { create: { ingredientId: running.id, position: 0 } },
        prompts: { create: { text: "run" } },
        media: { create: [{ title: "its own" }, { title: "of another", characterId: other }] },
      },
    });
    await tx.job.create({ data: { characterId: id, status: "complete" } });
    await tx.mediaAsset.create({ data: { title: "without a job", characterId: id } });
  });
  expect(await getCharacter(id)).toMatchObject({ name: "Luna", tags: ["b", "a"], image: null });
  expect(await getCharacter(99)).toBeNull();
  expect(await getCharacterNumbers(id)).toEqual({
    jobs: 2,
    jobsByStatus: { planned: 1, complete: 1 },
    media: 2,
    prompts: 1,
    rules: 0,
  });
  expect(await listCharacterJobs(id, 5)).toMatchObject([
    { status: "complete", ingredients: [] },
    { status: "planned", ingredients: ["Running"], outputType: null },
  ]);
  expect((await listCharacterMedia(id, 5)).map(({ title }) => title)).toEqual(["without a job", "its own"]);
});
