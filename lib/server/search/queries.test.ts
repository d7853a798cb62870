import { expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import type { Tx } from "../db";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { searchEverything } from "./queries";

withTestDatabase();

async function fill(tx: Tx) {
  const named = (name: string) => ({ name, nameKey: foldName(name) });
  const luna = await tx.character.create({ data: named("Luna Vale") });
  await tx.character.create({ data: { ...named("Old Élune"), status: "retired" } });
  const category = await tx.category.create({ data: named("Moods 100%") });
  await tx.ingredient.create({ data: { ...named("Lunacy"), categoryId: category.id } });
  const job = await tx.job.create({ data: { characterId: luna.id } });
  await tx.mediaAsset.create({ data: { title: "Luna on the roof", jobId: job.id } });
  return outcome("Filled", job.id);
}

it("finds records of every kind without regard to case and accents, beginnings first", async () => {
  await perform(fill, undefined);
  expect(await searchEverything("LUN")).toMatchObject([
    { label: "Characters", results: [{ title: "Luna Vale" }, { title: "Old Élune", hint: "Retired" }] },
    { label: "Ingredients", results: [{ title: "Lunacy", hint: "Moods 100%" }] },
    { label: "Jobs", results: [{ title: "J0001 Luna Vale" }] },
    { label: "Media", results: [{ title: "Luna on the roof" }] },
  ]);
});

it("finds words in any order, and letters with others between them when no name has the words", async () => {
  await perform(fill, undefined);
  expect(await searchEverything("vale lun")).toMatchObject([
    { label: "Characters", results: [{ title: "Luna Vale" }] },
    { label: "Jobs" },
    { label: "Media", results: [{ title: "Luna on the roof" }] },
  ]);
  expect(await searchEverything("lnvle")).toMatchObject([
    { label: "Characters", results: [{ title: "Luna Vale" }] },
  ]);
  expect(await searchEverything("moods")).toMatchObject([
    { label: "Categories", results: [{ title: "Moods 100%", href: expect.stringContaining("category=") }] },
  ]);
});

it("finds prompts by their words and labels, newest first, and treats nothing typed as a wildcard", async () => {
  await perform(async (tx: Tx) => {
    const job = await tx.job.create({ data: {} });
    await tx.prompt.create({ data: { text: "a red\nlighthouse, 100% fog" } });
    await tx.prompt.create({ data: { text: "lighthouse at night", jobId: job.id, status: "collected" } });
    await tx.prompt.create({ data: { text: "something else", label: "Night LIGHTHOUSE" } });
    return outcome("Filled", null);
  }, undefined);
  expect(await searchEverything("lighthouse")).toEqual([
    {
      label: "Prompts",
      results: [
        { href: "/prompts/3", title: "Night LIGHTHOUSE", hint: "Pending" },
        { href: "/prompts/2", title: "lighthouse at night", hint: "J0001 · Collected" },
        { href: "/prompts/1", title: "a red lighthouse, 100% fog", hint: "Pending" },
      ],
    },
  ]);
  expect(await searchEverything("FOG 100%")).toMatchObject([{ results: [{ href: "/prompts/1" }] }]);
  for (const typed of ["l_ghthouse", "ighthouse", "li"]) expect(await searchEverything(typed)).toEqual([]);
});

it("finds a job by its code, and treats nothing typed as a wildcard", async () => {
  const { value: id } = await perform(fill, undefined);
  const [jobs] = await searchEverything(`j${id}`);
  expect(jobs).toMatchObject({
    label: "Jobs",
    results: [{ href: `/jobs/${id}`, title: `J000${id} Luna Vale` }],
  });
  expect(await searchEverything("%")).toMatchObject([{ label: "Categories" }]);
  for (const typed of ["_", "", "  ", `'"`]) expect(await searchEverything(typed)).toEqual([]);
});
