import { blankJob } from "@/lib/core/jobs/blank-job";
import { jobStatuses } from "@/lib/core/jobs/status";
import { write, writeQuietly } from "../db";
import { createJob } from "../jobs/mutations";
import { outcome } from "../outcome";

/** 23 jobs over three characters (one of them none), two output types and three ingredients; every fifth has a file. */
export async function fillJobs() {
  const parts = await writeQuietly(async (tx) => {
    const characters = [];
    for (const name of ["Luna Vale", "Éva 100%"])
      characters.push(
        await tx.character.create({
          data: { name, nameKey: name === "Luna Vale" ? "luna vale" : "eva 100%" },
        }),
      );
    const category = await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    const ingredients = [];
    for (const [name, code] of [
      ["Running", "A01"],
      ["Reading", null],
      ["Sitting", "A03"],
    ] as const)
      ingredients.push(
        await tx.ingredient.create({
          data: { name, code, nameKey: name.toLowerCase(), categoryId: category.id },
        }),
      );
    const outputType = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: { create: { categoryId: category.id, position: 0 } },
      },
    });
    const project = await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    return { characters, ingredients, outputType, project };
  });
  await write({ origin: "person" }, async (tx) => {
    for (let index = 0; index < 23; index += 1) {
      const { value } = await createJob(tx, {
        ...blankJob,
        characterId: parts.characters[index % 3]?.id ?? null,
        outputTypeId: index % 2 === 0 ? parts.outputType.id : null,
        ingredientIds: [parts.ingredients[index % 3]?.id ?? 0],
        status: jobStatuses[index % 5] ?? "planned",
        priority: index % 4,
        plannedFor: index % 3 === 0 ? new Date(Date.UTC(2026, 0, 1 + (index % 7))) : null,
        projectIds: index < 4 ? [parts.project.id] : [],
      });
      if (index % 5 !== 2) continue;
      const file = await tx.storedFile.create({
        data: {
          ...{ area: "media", place: "stored", path: `${index}.png`, originalName: "a.png" },
          ...{ size: 1, mimeType: "image/png", kind: "image" },
        },
      });
      if (index < 20) await tx.mediaAsset.create({ data: { jobId: value.id, fileId: file.id } });
    }
    return outcome("Filled", null);
  });
  return parts;
}

export const idsOf = ({ jobs }: { jobs: { id: number }[] }) => jobs.map(({ id }) => id);
