import type { DockCompletion, DockJob } from "@/lib/core/dock/view";
import { titleOfNames } from "@/lib/core/jobs/job-title";
import { anyJob, type JobFilter } from "@/lib/core/jobs/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { conditionsOf } from "../jobs/conditions";
import { countJobs } from "../jobs/page-of-jobs";
import { listJobRows } from "../jobs/rows";
import { remembered } from "../remembered";

/** Jobs that the dock lists at once; a search finds the others. */
const SHOWN = 60;

/** Steps of jobs that are looked through for new completions. */
const LOOKED_AT = 50;

type Count = { jobId: number | bigint; count: number | bigint };

/** What is still to be made or completed: what is in progress first, then by priority, the oldest first. */
export async function listDockJobs({ projectId, q }: { projectId: number | null; q: string }) {
  const filter: JobFilter = { ...anyJob, projectId, q, statuses: ["planned", "in_progress", "rendered"] };
  const [ids, jobCount] = await remembered(`dock ${JSON.stringify(filter)}`, () =>
    Promise.all([outstandingIds(filter), countJobs(filter)]),
  );
  return { jobs: await describeJobs(ids), jobCount };
}

export async function getDockJob(id: number): Promise<DockJob | null> {
  return (await describeJobs([id]))[0] ?? null;
}

/** The newest steps to complete. */
export async function listCompletions(): Promise<DockCompletion[]> {
  const steps = await db().$queryRaw<{ id: number | bigint; jobId: number | bigint }[]>`
    SELECT id, jobId FROM (SELECT id, jobId, "to" FROM JobStatusChange ORDER BY id DESC LIMIT ${LOOKED_AT})
    WHERE "to" = 'complete' ORDER BY id DESC LIMIT 20`;
  const rows = await listJobRows([...new Set(steps.map(({ jobId }) => Number(jobId)))]);
  const titles = new Map(rows.map((row) => [row.id, titleOfNames(row)]));
  return steps.map(({ id, jobId }) => ({
    id: Number(id),
    jobId: Number(jobId),
    title: titles.get(Number(jobId)) ?? "",
  }));
}

async function outstandingIds(filter: JobFilter): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT j.id FROM Job j LEFT JOIN JobFunnel f ON f.jobId = j.id
    WHERE ${Prisma.join(conditionsOf(filter), " AND ")}
    ORDER BY j.status = 'in_progress' DESC, j.priority DESC, j.id LIMIT ${SHOWN}`;
  return rows.map(({ id }) => Number(id));
}

async function describeJobs(ids: readonly number[]): Promise<DockJob[]> {
  const [rows, starts, prompts] = await Promise.all([
    listJobRows(ids),
    db().$queryRaw<{ jobId: number | bigint; startedAt: Date }[]>`
      SELECT s.jobId, s.createdAt AS startedAt FROM JobStatusChange s JOIN Job j ON j.id = s.jobId
      WHERE s.jobId IN ${idList(ids)} AND j.status = 'in_progress' AND s."to" = 'in_progress' ORDER BY s.id`,
    db().$queryRaw<Count[]>`
      SELECT jobId, count(*) AS count FROM Prompt WHERE jobId IN ${idList(ids)} AND status = 'pending' GROUP BY jobId`,
  ]);
  const startOf = new Map(
    starts.map(({ jobId, startedAt }) => [Number(jobId), new Date(startedAt).getTime()]),
  );
  const promptsOf = new Map(prompts.map(({ jobId, count }) => [Number(jobId), Number(count)]));
  return rows.map((row) => ({
    id: row.id,
    title: titleOfNames(row),
    status: row.status,
    outputType: row.outputType ?? "",
    projects: row.projects ?? "",
    priority: row.priority ?? 0,
    pendingPrompts: promptsOf.get(row.id) ?? 0,
    startedAt: startOf.get(row.id) ?? null,
  }));
}
