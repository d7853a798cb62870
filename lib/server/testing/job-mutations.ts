import type { JobInput } from "@/lib/core/jobs/schema";
import { jobStatuses } from "@/lib/core/jobs/status";
import {
  addJobsToProject,
  deleteJobs,
  removeJobsFromProject,
  setJobPlannedFor,
  setJobPriority,
  setJobStatus,
} from "../jobs/bulk";
import { createRolledJobs } from "../jobs/create-rolled";
import { createJob, deleteJob, updateJob, updateJobNotes } from "../jobs/mutations";
import type { Draw, MutationCase, World } from "./world";

function drawJob(world: World, draw: Draw): JobInput {
  return {
    characterId: draw.idOrNull(world.characters),
    outputTypeId: draw.idOrNull(world.outputTypes),
    ingredientIds: draw.someOf(world.ingredients),
    notes: draw.name(),
    status: draw.oneOf(jobStatuses),
    projectIds: draw.oneOf([undefined, draw.someOf(world.projects)]),
    priority: draw.number(-3, 3),
    plannedFor: drawDay(draw),
    canBreakRules: true,
  };
}

function drawDay(draw: Draw): Date | null {
  return draw.oneOf([null, new Date(Date.UTC(2026, 0, draw.number(1, 28)))]);
}

/** A mutation of one job, when there is one. */
const onOne =
  (
    run: (id: number, world: World, draw: Draw) => ReturnType<MutationCase["prepare"]>,
  ): MutationCase["prepare"] =>
  (world, draw) =>
    world.jobs.length === 0 ? null : run(draw.oneOf(world.jobs), world, draw);

/** A mutation of some jobs and, where it needs one, a project. */
const onSome =
  (
    run: (ids: number[], projectId: number, draw: Draw) => ReturnType<MutationCase["prepare"]>,
  ): MutationCase["prepare"] =>
  (world, draw) => {
    const ids = draw.someOf(world.jobs);
    return ids.length === 0 ? null : run(ids, draw.oneOf([...world.projects, 999]), draw);
  };

export const jobMutations: MutationCase[] = [
  {
    name: "addJobsToProject",
    prepare: onSome((ids, projectId) => (tx) => addJobsToProject(tx, { ids, projectId })),
  },
  { name: "createJob", prepare: (world, draw) => (tx) => createJob(tx, drawJob(world, draw)) },
  {
    name: "createRolledJobs",
    prepare: ({ characters, outputTypes, projects }, draw) => {
      const [characterId, outputTypeId] = [characters[0], outputTypes[0]];
      if (characterId === undefined || outputTypeId === undefined) return null;
      const rolled = { characterId, outputTypeId };
      return async (tx) => {
        const { categories } = await tx.outputType.findUniqueOrThrow({
          where: { id: outputTypeId },
          select: { categories: { select: { category: { select: { ingredients: { take: 1 } } } } } },
        });
        const ingredientIds = categories.flatMap(({ category }) => category.ingredients.map(({ id }) => id));
        return createRolledJobs(tx, {
          combinations: [
            { ...rolled, ingredientIds },
            { ...rolled, ingredientIds },
          ],
          projectId: draw.idOrNull(projects),
          status: draw.oneOf(jobStatuses),
        });
      };
    },
  },
  {
    name: "deleteJob",
    prepare: onOne((id, _world, draw) => (tx) => deleteJob(tx, { id, mode: draw.oneOf(MODES) })),
  },
  {
    name: "deleteJobs",
    prepare: onSome((ids, _project, draw) => (tx) => deleteJobs(tx, { ids, mode: draw.oneOf(MODES) })),
  },
  {
    name: "removeJobsFromProject",
    prepare: onSome((ids, projectId) => (tx) => removeJobsFromProject(tx, { ids, projectId })),
  },
  {
    name: "setJobPlannedFor",
    prepare: onSome(
      (ids, _project, draw) => (tx) => setJobPlannedFor(tx, { ids, plannedFor: drawDay(draw) }),
    ),
  },
  {
    name: "setJobPriority",
    prepare: onSome(
      (ids, _project, draw) => (tx) => setJobPriority(tx, { ids, priority: draw.number(-3, 3) }),
    ),
  },
  {
    name: "setJobStatus",
    prepare: onSome(
      (ids, _project, draw) => (tx) => setJobStatus(tx, { ids, status: draw.oneOf(jobStatuses) }),
    ),
  },
  {
    name: "updateJob",
    prepare: onOne((id, world, draw) => (tx) => updateJob(tx, { ...drawJob(world, draw), id })),
  },
  {
    name: "updateJobNotes",
    prepare: onOne((id, _world, draw) => (tx) => updateJobNotes(tx, { id, notes: draw.name() })),
  },
];

const MODES = ["delete", "keep"] as const;
