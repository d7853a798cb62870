import { foldName } from "@/lib/core/text/fold-name";
import { db } from "../../../db";
import { outcome } from "../../../outcome";
import { tagRows } from "../../../tags/tag-rows";
import { perform } from "../../../testing/test-database";
import type { Tx } from "../../../tx";

const NAMES = ["Luna Vale", "Bram", "Mara Stone-Vale"];
const WORDS = ["rain", "rainbow", "street", "luna", "bram", "running", "J0002"];
const TAGS = ["witch", "wet street", "noir"];
const some = <Value>(list: readonly Value[], index: number): Value | undefined =>
  list[index % (list.length + 1)];

/** Twenty-four assets in which everything that can be asked for is there and is not. */
export async function addAssets(): Promise<void> {
  await perform(async (tx: Tx) => {
    const archetype = await tx.archetype.create({
      data: { name: "Witch", nameKey: "witch", tags: { create: await tagRows(tx, ["noir"]) } },
    });
    for (const [index, name] of NAMES.entries())
      await tx.character.create({
        data: {
          ...{ name, nameKey: foldName(name), archetypeId: index === 0 ? archetype.id : null },
          tags: { create: await tagRows(tx, index === 1 ? ["witch"] : []) },
        },
      });
    const category = await tx.category.create({ data: { name: "Motion", nameKey: "motion" } });
    const ingredient = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", code: "A01", categoryId: category.id },
    });
    const project = await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    for (let id = 1; id <= 3; id++) {
      const job = await tx.job.create({ data: { characterId: id === 3 ? null : id } });
      if (id !== 2)
        await tx.jobIngredient.create({ data: { jobId: job.id, ingredientId: ingredient.id, position: 0 } });
      if (id === 2)
        await tx.projectJob.create({ data: { projectId: project.id, jobId: job.id, position: 0 } });
    }
    for (let index = 0; index < 24; index++) await addAsset(tx, index);
    return outcome("Added", null);
  }, undefined);
}

async function addAsset(tx: Tx, index: number): Promise<void> {
  const createdAt = new Date(2026, index % 12, 3 + index, 12);
  const file =
    index % 5 === 0
      ? null
      : await tx.storedFile.create({
          data: {
            ...{ area: "media", place: index % 7 === 0 ? "linked" : "stored", path: `${index}` },
            originalName: `${some(WORDS, index * 3) ?? "clip"}_${index}.png`,
            ...{
              size: 1_000_000 * (index % 4),
              mimeType: "image/png",
              kind: index % 2 === 0 ? "image" : "video",
            },
            ...{
              width: index % 3 === 0 ? null : 100 * (index % 4),
              height: 200,
              fps: index % 2 === 0 ? null : 24,
            },
            ...{ seconds: index % 2 === 0 ? null : index / 2, hasAudio: index % 4 === 1 },
            capturedAt: index % 3 === 0 ? null : createdAt,
            missingAt: index % 6 === 1 ? createdAt : null,
            problem: index % 8 === 1 ? "Torn" : null,
            ...(index % 3 !== 1 && {
              generation: {
                create: {
                  generator: index % 2 ? "comfyui" : "a1111",
                  raw: "",
                  seed: `${index % 4}`,
                  model: some(["fluxDev", "sdxl"], index),
                },
              },
            }),
          },
        });
  await tx.mediaAsset.create({
    data: {
      createdAt,
      ...{ fileId: file?.id, jobId: some([1, 2, 3], index) ?? null, characterId: index % 9 === 0 ? 3 : null },
      ...{
        title: [some(WORDS, index), some(WORDS, index * 5)].join(" ").trim(),
        prompt: some(WORDS, index * 2) ?? "",
      },
      ...{
        description: some(["in the rain", "the street in"], index) ?? "",
        notes: index % 6 === 0 ? "retake" : "",
      },
      ...{ quality: (["unreviewed", "approved", "rejected"] as const)[index % 3], rating: index % 6 },
      tags: {
        create: await tagRows(
          tx,
          [some(TAGS, index), some(TAGS, index * 3)].filter((tag) => tag !== undefined),
        ),
      },
    },
  });
}

/** All assets with all that a search can ask of them. */
export const readAssets = () =>
  db().mediaAsset.findMany({
    include: {
      tags: { include: { tag: true } },
      character: {
        include: {
          tags: { include: { tag: true } },
          archetype: { include: { tags: { include: { tag: true } } } },
        },
      },
      job: {
        include: {
          character: {
            include: {
              tags: { include: { tag: true } },
              archetype: { include: { tags: { include: { tag: true } } } },
            },
          },
          ingredients: { include: { ingredient: { include: { category: true, tags: true } } } },
          projects: { include: { project: true } },
        },
      },
      file: { include: { generation: true } },
    },
  });
export type Asset = Awaited<ReturnType<typeof readAssets>>[number];
