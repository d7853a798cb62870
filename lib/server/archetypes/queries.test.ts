import { expect, it } from "vitest";
import { blankArchetype } from "@/lib/core/archetypes/blank-archetype";
import { archetypeListDefaults as all } from "@/lib/core/archetypes/list";
import { writeQuietly } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { createArchetype } from "./mutations";
import { getArchetype, getArchetypeNeighbours, getArchetypeNumbers, listArchetypes } from "./queries";

withTestDatabase();

it("lists, filters and counts archetypes", async () => {
  const { value: hero } = await perform(createArchetype, { ...blankArchetype, name: "Héro", tags: ["Myth"] });
  const { value: anima } = await perform(createArchetype, {
    ...{ ...blankArchetype, name: "Anima" },
    subtype: "meta",
  });
  await writeQuietly(async (tx) => {
    await tx.character.create({
      data: { name: "Luna", nameKey: "luna", archetypeId: hero.id, jobs: { create: {} } },
    });
    await tx.character.create({
      data: { name: "Bram", nameKey: "bram", archetypeId: hero.id, status: "retired" },
    });
  });
  const list = async (query: Partial<typeof all>) =>
    (await listArchetypes({ ...all, ...query })).archetypes.map(({ name }) => name);
  expect(await list({})).toEqual(["Anima", "Héro"]);
  expect(await list({ subtype: "meta" })).toEqual(["Anima"]);
  expect(await list({ q: "hero" })).toEqual(["Héro"]);
  expect(await list({ tag: "myth" })).toEqual(["Héro"]);
  const { archetypes } = await listArchetypes({ ...all, q: "hero" });
  expect(archetypes[0]).toMatchObject({ characterCount: 2, tags: ["Myth"] });

  expect(await getArchetype(hero.id)).toMatchObject({ name: "Héro", tags: ["Myth"] });
  expect(await getArchetypeNumbers(hero.id)).toEqual({
    characters: 2,
    charactersByStatus: { active: 1, retired: 1 },
    jobs: 1,
    rules: 0,
  });
  expect(await getArchetypeNeighbours(hero.id, all)).toEqual({ previous: anima.id, next: null });
  expect(await getArchetypeNeighbours(hero.id, { ...all, subtype: "concept" })).toEqual({
    previous: null,
    next: null,
  });
});
