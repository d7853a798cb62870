import { dockJob, dockProject, dockPrompt } from "@/lib/core/dock-program/answers";
import { db } from "../db";

/** The program shows no more of them. */
const JOBS_SHOWN = 20;

/** What is still to be done, newest first. */
export async function listDockJobs(projectId: number | null) {
  const jobs = await db().job.findMany({
    where: {
      status: { in: ["planned", "in_progress", "rendered"] },
      ...(projectId && { projects: { some: { projectId } } }),
    },
    orderBy: newestFirst,
    take: JOBS_SHOWN,
    select: {
      id: true,
      characterId: true,
      character: { select: { name: true } },
      outputTypeId: true,
      outputType: { select: { name: true } },
      status: true,
      notes: true,
      createdAt: true,
    },
  });
  return jobs.map(dockJob);
}

/** The prompts of a job and of every project that it is in, newest first. */
export async function listDockPrompts(jobId: number) {
  const prompts = await db().prompt.findMany({
    where: { OR: [{ jobId }, { project: { jobs: { some: { jobId } } } }] },
    orderBy: newestFirst,
    select: {
      id: true,
      projectId: true,
      jobId: true,
      text: true,
      label: true,
      status: true,
      notes: true,
      createdAt: true,
    },
  });
  return prompts.map(dockPrompt);
}

/** Those that are not put away. */
export async function listDockProjects() {
  const projects = await db().project.findMany({
    where: { archivedAt: null },
    orderBy: newestFirst,
    select: { id: true, name: true, status: true },
  });
  return projects.map(dockProject);
}

const newestFirst = [{ createdAt: "desc" as const }, { id: "desc" as const }];
