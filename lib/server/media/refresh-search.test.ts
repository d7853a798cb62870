import { expect, it } from "vitest";
import { PORTION } from "@/prisma/derived/media-search.mjs";
import { db, type Tx, writeQuietly } from "../db";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { selectMediaIds } from "./select-media-ids";

withTestDatabase();

const count = async (q: string) => (await selectMediaIds({ q, sort: "newest" }, { limit: -1 })).length;
const countStale = async () =>
  Number((await db().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM MediaSearchStale`)[0]?.n);

it("finds what a job is made of, and follows every rename; what is too much for one transaction comes right after", async () => {
  const ids = await perform(async (tx: Tx) => {
    const luna = await tx.character.create({ data: { name: "Luna", nameKey: "luna" } });
    const bram = await tx.character.create({ data: { name: "Bram", nameKey: "bram" } });
    const category = await tx.category.create({ data: { name: "Motion", nameKey: "motion" } });
    const running = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", code: "A01", categoryId: category.id },
    });
    const job = await tx.job.create({
      data: { characterId: luna.id, ingredients: { create: { ingredientId: running.id, position: 0 } } },
    });
    const data = Array.from({ length: PORTION + 5 }, () => ({ jobId: job.id }));
    await tx.mediaAsset.createMany({ data: [...data, { jobId: job.id, characterId: bram.id }] });
    return outcome("Added", { luna: luna.id, running: running.id, job: job.id });
  }, undefined).then(({ value }) => value);
  // Each of them is a write behind those that the portions wait in.
  const caughtUp = async () => {
    while ((await countStale()) > 0) await writeQuietly(async () => undefined);
  };
  await caughtUp();
  expect([await count("luna run"), await count("bram a01"), await count("j1"), await count("42")]).toEqual([
    PORTION + 5,
    1,
    PORTION + 6,
    0,
  ]);

  await perform(async (tx: Tx) => {
    await tx.ingredient.update({ where: { id: ids.running }, data: { name: "Dancing" } });
    return outcome("Renamed", null);
  }, undefined);
  await caughtUp();
  expect([await count("running"), await count("dancing")]).toEqual([0, PORTION + 6]);

  await writeQuietly((tx) => tx.character.update({ where: { id: ids.luna }, data: { name: "Nova" } }));
  await caughtUp();
  expect([await count("luna"), await count("nova"), await count("bram")]).toEqual([0, PORTION + 5, 1]);

  await writeQuietly((tx) => tx.job.update({ where: { id: ids.job }, data: { characterId: null } }));
  await writeQuietly((tx) => tx.jobIngredient.deleteMany());
  await caughtUp();
  expect([await count("nova"), await count("dancing")]).toEqual([0, 0]);
});
