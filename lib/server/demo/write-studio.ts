import type { SampleJob, SampleMedia } from "@/lib/core/demo/jobs";
import { sampleJobs, sampleLooseMedia } from "@/lib/core/demo/jobs";
import { noRecords, STUDIO_SETTING } from "@/lib/core/demo/records";
import {
  sampleArchetypes,
  sampleCharacters,
  sampleOutputTypes,
  sampleProjects,
  sampleRules,
} from "@/lib/core/demo/studio";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { blankMedia } from "@/lib/core/media/schema";
import { blankProject } from "@/lib/core/projects/blank-project";
import { startOfDay } from "@/lib/core/text/calendar-day";
import { createArchetype } from "../archetypes/mutations";
import { createCharacter } from "../characters/mutations";
import { createJob } from "../jobs/mutations";
import { addMedia } from "../media/add-media";
import { setMediaQuality, setMediaRating, updateMedia } from "../media/mutations";
import type { NewFile } from "../media/store-media-file";
import { type Outcome, outcome, UserError } from "../outcome";
import { createOutputType } from "../output-types/mutations";
import { createProject } from "../projects/mutations";
import { createRules } from "../rules/mutations";
import type { Tx } from "../tx";
import { findStudio } from "./records";
import { writeIngredients } from "./write-ingredients";

/** What is on disk already: splash images by the name of their record, media by their file name. */
export type StudioFiles = { images: Map<string, number>; media: Map<string, NewFile> };

/**
 * Writes the sample studio with the mutations that a person's own work goes through, and remembers what it brought. Gives the
 * stored files of its media.
 */
export async function writeStudio(tx: Tx, files: StudioFiles): Promise<Outcome<{ fileIds: number[] }>> {
  await requireNoStudio(tx);
  const records = noRecords();
  const lastTag = (await tx.tag.aggregate({ _max: { id: true } }))._max.id ?? 0;

  const archetypes = new Map<string, number>();
  for (const { look: _, ...fields } of sampleArchetypes) {
    const imageId = files.images.get(fields.name) ?? null;
    const { value } = await createArchetype(tx, { ...fields, imageId });
    archetypes.set(fields.name, value.id);
  }
  const characters = new Map<string, number>();
  for (const { look: _, archetype, ...fields } of sampleCharacters) {
    const imageId = files.images.get(fields.name) ?? null;
    const archetypeId = archetypes.get(archetype) ?? null;
    const { value } = await createCharacter(tx, { ...fields, archetypeId, imageId });
    characters.set(fields.name, value.id);
  }
  const { categories, ingredients } = await writeIngredients(tx);
  const ruleIds: number[] = [];
  for (const { source, targets, ...rule } of sampleRules) {
    const characterId = characters.get(source);
    const { value } = await createRules(tx, {
      ...{ ...rule, enabled: true },
      source: characterId
        ? { kind: "character", id: characterId }
        : { kind: "ingredient", id: idsFor(ingredients, [source])[0] ?? 0 },
      targets: idsFor(ingredients, targets).map((id) => ({ kind: "ingredient", id })),
    });
    ruleIds.push(...value.ids);
  }
  const outputTypes = new Map<string, number>();
  for (const { categories: required, ...fields } of sampleOutputTypes) {
    const { value } = await createOutputType(tx, { ...fields, categoryIds: idsFor(categories, required) });
    outputTypes.set(fields.name, value.id);
  }
  const projects = new Map<string, number>();
  for (const project of sampleProjects) {
    const { value } = await createProject(tx, { ...blankProject, ...project });
    projects.set(project.name, value.id);
  }

  const fileIds: number[] = [];
  const takeIn = async (media: SampleMedia[], jobId: number | null, complete: boolean) => {
    const given = media.flatMap(({ fileName }) => files.media.get(fileName) ?? []);
    const { value } = await addMedia(tx, { files: given, jobId, complete });
    for (const [index, { id, fileId, status }] of value.entries()) {
      fileIds.push(fileId);
      // The same bytes may be the person's own already: then nothing was added, and it is not ours to remember.
      if (status !== "added") continue;
      records.media.push(id);
      const sample = media[index];
      if (sample) await review(tx, id, sample);
    }
  };
  for (const job of sampleJobs) {
    const { value } = await createJob(tx, {
      ...jobFields(job),
      characterId: characters.get(job.character) ?? null,
      outputTypeId: outputTypes.get(job.outputType) ?? null,
      ingredientIds: idsFor(ingredients, job.ingredients),
      projectIds: idsFor(projects, job.projects),
      // A person's own rules may speak of what the studio uses, too.
      canBreakRules: true,
    });
    records.jobs.push(value.id);
    if (job.media) await takeIn(job.media, value.id, job.status === "complete");
  }
  await takeIn(sampleLooseMedia, null, false);

  const tags = await tx.tag.findMany({ where: { id: { gt: lastTag } }, select: { id: true } });
  const value = JSON.stringify({
    ...records,
    archetypes: [...archetypes.values()],
    characters: [...characters.values()],
    categories: [...categories.values()],
    ingredients: [...ingredients.values()],
    rules: ruleIds,
    outputTypes: [...outputTypes.values()],
    projects: [...projects.values()],
    tags: tags.map(({ id }) => id),
  });
  // What is left of an earlier studio is a list of records that are all gone.
  await tx.setting.upsert({
    where: { key: STUDIO_SETTING },
    create: { key: STUDIO_SETTING, value },
    update: { value },
  });
  return outcome("Sample studio added", { fileIds });
}

/** @throws UserError */
export async function requireNoStudio(reader: Parameters<typeof findStudio>[0]): Promise<void> {
  if (await findStudio(reader)) throw new UserError("The sample studio is here already.");
}

/** A job that gets files begins as planned: they move it on, as they would any job. */
function jobFields({ status, media, notes, priority, plannedInDays }: SampleJob) {
  const today = startOfDay(new Date());
  return {
    status: media ? blankJob.status : status,
    notes: notes ?? blankJob.notes,
    priority: priority ?? blankJob.priority,
    plannedFor: plannedInDays === undefined ? null : new Date(today.getTime() + plannedInDays * DAY),
  };
}

/** Milliseconds. */
const DAY = 86_400_000;

async function review(tx: Tx, id: number, { quality, rating, lacks }: SampleMedia): Promise<void> {
  if (quality !== blankMedia.quality) await setMediaQuality(tx, { ids: [id], quality });
  if (rating !== blankMedia.rating) await setMediaRating(tx, { ids: [id], rating });
  if (lacks) await updateMedia(tx, { id, [lacks]: "" });
}

/** Throws for a name that the sample studio does not have: its data would be wrong. */
function idsFor(ids: Map<string, number>, names: string[]): number[] {
  return names.map((name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The sample studio has no ${name}.`);
    return id;
  });
}
