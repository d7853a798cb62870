import type { StudioRecords } from "@/lib/core/demo/records";
import type { Use } from "@/lib/core/uses/uses";
import type { Tx } from "../tx";
import { idsOf } from "./records";

/** Records of the sample studio, by kind. */
export type Kept = Omit<StudioRecords, "rules" | "media" | "tags">;

type Reader = Pick<
  Tx,
  | "archetype"
  | "character"
  | "category"
  | "ingredient"
  | "outputType"
  | "project"
  | "job"
  | "mediaAsset"
  | "prompt"
  | "rule"
  | "topLayerClip"
>;

/**
 * What of the sample studio the person's own records use, directly or through something that is kept for them: a kept job keeps
 * its character, its output type and its ingredients, and an output type keeps the categories that it requires.
 */
export async function findUsedRecords(tx: Reader, studio: StudioRecords): Promise<Kept> {
  const own = (brought: number[], kept: number[] = []) => ({
    OR: [{ id: { notIn: brought } }, { id: { in: kept } }],
  });
  const some = { some: {} } as const;
  const of = (ids: number[], uses: object[]) => ({
    where: { id: { in: ids }, OR: uses },
    select: { id: true } as const,
  });
  const media = { media: { some: own(studio.media) } };
  const ownRules = { some: own(studio.rules) };

  const projects = idsOf(
    await tx.project.findMany(
      of(studio.projects, [{ prompts: some }, { jobs: { some: { job: own(studio.jobs) } } }]),
    ),
  );
  const jobs = idsOf(
    await tx.job.findMany(
      of(studio.jobs, [
        media,
        { prompts: some },
        { topLayer: some },
        { projects: { some: { project: own(studio.projects) } } },
      ]),
    ),
  );
  const ownJobs = { some: own(studio.jobs, jobs) };
  const [characterRows, outputTypeRows, ingredientRows] = await Promise.all([
    tx.character.findMany(of(studio.characters, [{ jobs: ownJobs }, media, { rulesSource: ownRules }])),
    tx.outputType.findMany(of(studio.outputTypes, [{ jobs: ownJobs }, media])),
    tx.ingredient.findMany(
      of(studio.ingredients, [
        { jobs: { some: { job: ownJobs.some } } },
        { rulesSource: ownRules },
        { rulesTarget: ownRules },
      ]),
    ),
  ]);
  const [characters, outputTypes, ingredients] = [
    idsOf(characterRows),
    idsOf(outputTypeRows),
    idsOf(ingredientRows),
  ];
  const [categories, archetypes] = await Promise.all([
    tx.category.findMany(
      of(studio.categories, [
        { ingredients: { some: own(studio.ingredients, ingredients) } },
        { requiredBy: { some: { outputType: own(studio.outputTypes, outputTypes) } } },
        { rulesSource: ownRules },
        { rulesTarget: ownRules },
      ]),
    ),
    tx.archetype.findMany(
      of(studio.archetypes, [
        { characters: { some: own(studio.characters, characters) } },
        { rulesSource: ownRules },
      ]),
    ),
  ]);
  return {
    ...{ projects, jobs, characters, outputTypes, ingredients },
    ...{ categories: idsOf(categories), archetypes: idsOf(archetypes) },
  };
}

/** Ingredients of the person's own cannot be without their category. */
export async function findCategoriesToLeave(tx: Reader, studio: StudioRecords): Promise<number[]> {
  const where = {
    id: { in: studio.categories },
    ingredients: { some: { id: { notIn: studio.ingredients } } },
  };
  return idsOf(await tx.category.findMany({ where, select: { id: true } }));
}

/** The person's own records that use something of it. */
export async function countUsers(tx: Reader, studio: StudioRecords): Promise<Use[]> {
  const isIn = (ids: number[]) => ({ in: ids });
  const notIn = (ids: number[]) => ({ id: { notIn: ids } });
  const [character, outputType, job] = [
    { characterId: isIn(studio.characters) },
    { outputTypeId: isIn(studio.outputTypes) },
    { jobId: isIn(studio.jobs) },
  ];
  const [jobs, media, characters, ingredients, outputTypes, projects, prompts, clips, rules] =
    await Promise.all([
      tx.job.count({
        where: {
          ...notIn(studio.jobs),
          OR: [
            character,
            outputType,
            { ingredients: { some: { ingredientId: isIn(studio.ingredients) } } },
            { projects: { some: { projectId: isIn(studio.projects) } } },
          ],
        },
      }),
      tx.mediaAsset.count({ where: { ...notIn(studio.media), OR: [job, character, outputType] } }),
      tx.character.count({ where: { ...notIn(studio.characters), archetypeId: isIn(studio.archetypes) } }),
      tx.ingredient.count({ where: { ...notIn(studio.ingredients), categoryId: isIn(studio.categories) } }),
      tx.outputType.count({
        where: {
          ...notIn(studio.outputTypes),
          categories: { some: { categoryId: isIn(studio.categories) } },
        },
      }),
      tx.project.count({ where: { ...notIn(studio.projects), jobs: { some: job } } }),
      tx.prompt.count({ where: { OR: [job, { projectId: isIn(studio.projects) }] } }),
      tx.topLayerClip.count({ where: { jobs: { some: job } } }),
      tx.rule.count({
        where: {
          ...notIn(studio.rules),
          OR: [
            { sourceArchetypeId: isIn(studio.archetypes) },
            { sourceCharacterId: isIn(studio.characters) },
            { sourceCategoryId: isIn(studio.categories) },
            { targetCategoryId: isIn(studio.categories) },
            { sourceIngredientId: isIn(studio.ingredients) },
            { targetIngredientId: isIn(studio.ingredients) },
          ],
        },
      }),
    ]);
  return [
    { count: jobs, singular: "job", plural: "jobs" },
    { count: media, singular: "media asset", plural: "media assets" },
    { count: characters, singular: "character", plural: "characters" },
    { count: ingredients, singular: "ingredient", plural: "ingredients" },
    { count: outputTypes, singular: "output type", plural: "output types" },
    { count: projects, singular: "project", plural: "projects" },
    { count: prompts, singular: "prompt", plural: "prompts" },
    { count: clips, singular: "top layer clip", plural: "top layer clips" },
    { count: rules, singular: "rule", plural: "rules" },
  ].filter(({ count }) => count > 0);
}

/** In words a person counts by: `1 character and 4 ingredients`. Rules are left out: their page shows a whitelist of several as one. */
export function usesOf(records: Partial<StudioRecords>): Use[] {
  const words: [keyof StudioRecords, singular: string, plural: string][] = [
    ["archetypes", "archetype", "archetypes"],
    ["characters", "character", "characters"],
    ["categories", "category", "categories"],
    ["ingredients", "ingredient", "ingredients"],
    ["outputTypes", "output type", "output types"],
    ["projects", "project", "projects"],
    ["jobs", "job", "jobs"],
    ["media", "media asset", "media assets"],
  ];
  return words
    .map(([key, singular, plural]) => ({ count: records[key]?.length ?? 0, singular, plural }))
    .filter(({ count }) => count > 0);
}
