import type Database from "better-sqlite3";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobTitle } from "@/lib/core/jobs/job-title";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { Concepts, SeededIngredient } from "./concepts";
import { type MediaJob, mediaSeeder } from "./media";
import type { Random } from "./random";
import { BEGIN, END } from "./span";
import { tableWriter, timestamp } from "./table-writer";
import { PROJECT_WORDS } from "./words";

/** How many of a hundred jobs are in each status. */
const SHARES: readonly [JobStatus, number][] = [
  ["planned", 30],
  ["in_progress", 5],
  ["rendered", 20],
  ["complete", 40],
  ["failed", 5],
];

const PROJECTS = 60;

/** Jobs with picks that are combinations, their histories, media, prompts and projects; composite clips. */
export function seedWork(
  database: Database.Database,
  random: Random,
  concepts: Concepts,
  sizes: { jobs: number; media: number },
): void {
  seedProjects(database, random);
  const rows = jobRows(database);
  const media = mediaSeeder(database, random, concepts, sizes.media);
  const active = concepts.characters;
  for (let id = 1; id <= sizes.jobs; id++) {
    const createdAt = BEGIN + ((END - BEGIN) * id) / (sizes.jobs + 1);
    const status = statusOf(random.below(100));
    // The newest job is a whole one, so that there is always something to look for.
    const isWhole = id === sizes.jobs || random.isLikely(0.97);
    const character = isWhole || random.isLikely(0.5) ? random.pick(active) : null;
    const outputType = isWhole ? random.pick(concepts.outputTypes) : null;
    const ingredients = chooseIngredients(random, concepts, outputType?.categoryIds ?? []);
    rows.job({
      id,
      uuid: random.uuid(),
      characterId: character?.id ?? null,
      outputTypeId: outputType?.id ?? null,
      status,
      priority: random.isLikely(0.1) ? 1 + random.below(3) : 0,
      plannedFor: random.isLikely(0.3) ? timestamp(createdAt + random.below(30) * DAY) : null,
      notes: random.isLikely(0.2) ? "Take the second seed; the first one drifts." : "",
      createdAt: timestamp(createdAt),
      updatedAt: timestamp(createdAt + DAY),
    });
    for (const [position, { id: ingredientId }] of ingredients.entries())
      rows.ingredient({ jobId: id, ingredientId, position });
    for (const [step, change] of historyOf(status).entries())
      rows.history({
        uuid: random.uuid(),
        jobId: id,
        ...change,
        createdAt: timestamp(createdAt + step * HOUR),
      });
    // One project is far larger than the others, as in real studios.
    if (random.isLikely(0.7))
      rows.project({
        projectId: random.isLikely(0.3) ? 1 : 2 + random.below(PROJECTS - 1),
        jobId: id,
        position: id,
      });
    const title = jobTitle({
      characterName: character?.name ?? null,
      ingredientNames: ingredients.map(({ name }) => name),
      outputTypeName: outputType?.name ?? null,
    });
    if (random.isLikely(0.5)) rows.prompt(promptOf(random, id, title, createdAt));
    const job: MediaJob = { id, code: formatJobCode(id), title, character, outputType, createdAt };
    if (status === "rendered" || status === "complete") media.addFor(job, (sizes.jobs - id) / sizes.jobs);
  }
  media.addWithoutJob();
  seedTopLayer(database, random, sizes.jobs);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function jobRows(database: Database.Database) {
  return {
    job: tableWriter(database, "Job", [
      "id",
      "uuid",
      "characterId",
      "outputTypeId",
      "status",
      "priority",
      "plannedFor",
      "notes",
      "createdAt",
      "updatedAt",
    ]),
    ingredient: tableWriter(database, "JobIngredient", ["jobId", "ingredientId", "position"]),
    history: tableWriter(database, "JobStatusChange", ["uuid", "jobId", "from", "to", "createdAt"]),
    project: tableWriter(database, "ProjectJob", ["projectId", "jobId", "position"]),
    prompt: tableWriter(database, "Prompt", [
      "uuid",
      "projectId",
      "jobId",
      "text",
      "label",
      "status",
      "position",
      "createdAt",
      "updatedAt",
    ]),
  };
}

function statusOf(percent: number): JobStatus {
  let sum = 0;
  for (const [status, share] of SHARES) {
    sum += share;
    if (percent < sum) return status;
  }
  return "planned";
}

/** One of each required category, and now and then an extra of another one. */
function chooseIngredients(
  random: Random,
  concepts: Concepts,
  required: readonly number[],
): SeededIngredient[] {
  const others = [...concepts.ingredients.keys()].filter((id) => !required.includes(id));
  const extras = random.isLikely(0.4) ? random.sample(others, 1 + random.below(2)) : [];
  return [...required, ...extras].map((categoryId) =>
    random.pick(concepts.ingredients.get(categoryId) ?? []),
  );
}

function historyOf(status: JobStatus): { from: JobStatus | null; to: JobStatus }[] {
  const way: JobStatus[] = ["planned", "in_progress", "rendered", "complete"];
  const passed =
    status === "failed" ? (["planned", "failed"] as const) : way.slice(0, way.indexOf(status) + 1);
  return passed.map((to, index) => ({ from: passed[index - 1] ?? null, to }));
}

function promptOf(random: Random, jobId: number, title: string, createdAt: number) {
  const at = timestamp(createdAt + HOUR);
  return {
    uuid: random.uuid(),
    projectId: random.isLikely(0.5) ? 1 + random.below(PROJECTS) : null,
    jobId,
    text: `${title}, cinematic, 35mm, shallow depth of field, ${random.hex(4)}`,
    label: random.isLikely(0.3) ? "Take two" : "",
    status: random.pick(["pending", "pending", "collected", "done", "flagged"]),
    position: jobId,
    createdAt: at,
    updatedAt: at,
  };
}

function seedProjects(database: Database.Database, random: Random): void {
  const add = tableWriter(database, "Project", [
    "id",
    "uuid",
    "name",
    "nameKey",
    "description",
    "status",
    "createdAt",
    "updatedAt",
  ]);
  for (let id = 1; id <= PROJECTS; id++) {
    const name = `${PROJECT_WORDS[(id - 1) % PROJECT_WORDS.length]} campaign ${2026 - Math.floor((id - 1) / 10)}`;
    const at = timestamp(BEGIN + id * DAY);
    add({
      id,
      uuid: random.uuid(),
      name,
      nameKey: name.toLowerCase(),
      description: "Clips for one season.",
      status: id === 1 ? "active" : random.pick(["active", "paused", "complete"]),
      createdAt: at,
      updatedAt: at,
    });
  }
}

function seedTopLayer(database: Database.Database, random: Random, jobs: number): void {
  const add = tableWriter(database, "TopLayerClip", [
    "id",
    "uuid",
    "title",
    "titleKey",
    "createdAt",
    "updatedAt",
  ]);
  const link = tableWriter(database, "TopLayerJob", ["clipId", "jobId", "position"]);
  const count = Math.ceil(jobs / 100);
  for (let id = 1; id <= count; id++) {
    const at = timestamp(BEGIN + ((END - BEGIN) * id) / (count + 1));
    add({
      id,
      uuid: random.uuid(),
      title: `Reel ${id}`,
      titleKey: `reel ${id}`,
      createdAt: at,
      updatedAt: at,
    });
    const parts = new Set([1, 2, 3].map(() => 1 + random.below(jobs)));
    for (const [position, jobId] of [...parts].entries()) link({ clipId: id, jobId, position });
  }
}
