import { expect, it } from "vitest";
import { archetypeListDefaults } from "@/lib/core/archetypes/list";
import { characterListDefaults } from "@/lib/core/characters/list";
import { mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { projectListDefaults } from "@/lib/core/projects/list";
import { tagListDefaults } from "@/lib/core/tags/list";
import { setArchetypesSubtype } from "./archetypes/bulk";
import { setCharactersStatus } from "./characters/bulk";
import { db, writeQuietly } from "./db";
import { setMediaRating } from "./media/mutations";
import { setProjectsStatus } from "./projects/bulk";
import { deleteTags } from "./tags/mutations";
import { perform, withTestDatabase } from "./testing/test-database";

withTestDatabase();

const NAMES = ["Luna", "Luna Vale", "Bram"];
const named = NAMES.map((name) => ({ name, nameKey: name.toLowerCase() }));
const q = "luna";

/** Of each domain: its three records, a change of all that the search leaves, and those that it has come to. */
const DOMAINS = {
  characters: {
    fill: () => writeQuietly((tx) => tx.character.createMany({ data: named })),
    change: (count: number | null) =>
      perform(setCharactersStatus, { all: { ...characterListDefaults, q }, count, status: "retired" }),
    changed: () => db().character.count({ where: { status: "retired" } }),
  },
  archetypes: {
    fill: () => writeQuietly((tx) => tx.archetype.createMany({ data: named })),
    change: (count: number | null) =>
      perform(setArchetypesSubtype, { all: { ...archetypeListDefaults, q }, count, subtype: "meta" }),
    changed: () => db().archetype.count({ where: { subtype: "meta" } }),
  },
  projects: {
    fill: () => writeQuietly((tx) => tx.project.createMany({ data: named })),
    change: (count: number | null) =>
      perform(setProjectsStatus, { all: { ...projectListDefaults, q }, count, status: "paused" }),
    changed: () => db().project.count({ where: { status: "paused" } }),
  },
  files: {
    fill: () => writeQuietly((tx) => tx.mediaAsset.createMany({ data: NAMES.map((title) => ({ title })) })),
    change: (count: number | null) =>
      perform(setMediaRating, { all: { ...mediaLibraryDefaults, q }, count, rating: 4 }),
    changed: () => db().mediaAsset.count({ where: { rating: 4 } }),
  },
  tags: {
    fill: () => writeQuietly((tx) => tx.tag.createMany({ data: named })),
    change: (count: number | null) => perform(deleteTags, { all: { ...tagListDefaults, q }, count }),
    changed: async () => NAMES.length - (await db().tag.count()),
  },
};

it.each(Object.entries(DOMAINS))(
  "all %s of a list are those that its filters leave, as many as were seen",
  async (plural, { fill, change, changed }) => {
    await fill();
    await expect(change(3)).rejects.toThrow(`3 ${plural} were selected, and 2 match by now.`);
    expect(await changed()).toBe(0);
    await change(2);
    expect(await changed()).toBe(2);
  },
);
