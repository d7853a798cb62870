import type { ProjectListQuery, ProjectSort } from "@/lib/core/projects/list";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import { nouns } from "@/lib/core/text/nouns";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { nameContains, orderByNameOrAge } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import { remembered } from "../remembered";
import type { SelectableTable } from "../selected-records";

const PAGE_SIZE = 50;

/** One line of the list. */
export type ProjectSummary = Awaited<ReturnType<typeof listProjects>>["projects"][number];

export async function listProjects(query: ProjectListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: Prisma.sql`Project`,
    where: projectConditions(query),
    orderBy: ORDERS[query.sort],
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, jobs, prompts] = await Promise.all([
    db().project.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        name: true,
        description: true,
        status: true,
        createdAt: true,
      },
    }),
    // A project may have tens of thousands of jobs, whose states are read one by one.
    remembered(`jobs of projects ${ids}`, () => countJobsByStatus(ids)),
    // Not `_count`, which groups all prompts first.
    db().prompt.groupBy({ by: ["projectId"], where: { projectId: { in: ids } }, _count: true }),
  ]);
  const promptCounts = new Map(prompts.map(({ projectId, _count }) => [projectId, _count]));
  const projects = inOrderOf(ids, rows).map((project) => ({
    ...project,
    promptCount: promptCounts.get(project.id) ?? 0,
    jobs: jobs.get(project.id) ?? NO_JOBS,
  }));
  return { projects, ...page };
}

/** What a selection of them is found in. */
export const selectableProjects: SelectableTable<ProjectListQuery> = {
  from: Prisma.sql`Project`,
  conditionsOf: projectConditions,
  noun: nouns.project,
};

/** What a query asks of `Project`, as SQL conditions that all have to hold. */
function projectConditions({ q, status }: ProjectListQuery): Prisma.Sql[] {
  return [...(q ? [nameContains(q)] : []), ...(status ? [Prisma.sql`status = ${status}`] : [])];
}

const JOBS = Prisma.sql`(SELECT count(*) FROM ProjectJob link WHERE link.projectId = Project.id)`;

const ORDERS: Record<ProjectSort, Prisma.Sql> = {
  ...orderByNameOrAge,
  status: Prisma.sql`status, nameKey, id`,
  "-status": Prisma.sql`status DESC, nameKey, id`,
  jobs: Prisma.sql`${JOBS}, nameKey, id`,
  "-jobs": Prisma.sql`${JOBS} DESC, nameKey, id`,
};

/** How many projects there are in each status, whatever the filters. */
export async function countProjectsByStatus(): Promise<Partial<Record<ProjectStatus, number>>> {
  const counts = await db().project.groupBy({ by: ["status"], _count: true });
  return Object.fromEntries(counts.map(({ status, _count }) => [status, _count]));
}

/** One project with everything its page and its form show, or null. */
export async function getProject(id: number) {
  const [project, jobCount, promptCount] = await Promise.all([
    db().project.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        description: true,
        status: true,
        notes: true,
        createdAt: true,
        updatedAt: true,
      },
    }),
    db().projectJob.count({ where: { projectId: id } }),
    db().prompt.count({ where: { projectId: id } }),
  ]);
  return project && { ...project, jobCount, promptCount };
}

export type ProjectRecord = NonNullable<Awaited<ReturnType<typeof getProject>>>;

/** Its neighbours in the list that the query describes. */
export function getProjectNeighbours(id: number, query: ProjectListQuery) {
  return neighboursOf(
    { from: Prisma.sql`Project`, where: projectConditions(query), orderBy: ORDERS[query.sort] },
    id,
  );
}

/** Its newest prompts. */
export async function listProjectPrompts(projectId: number, limit: number) {
  return db().prompt.findMany({
    where: { projectId },
    orderBy: { id: "desc" },
    take: limit,
    select: { id: true, label: true, text: true, status: true },
  });
}

type JobCounts = { total: number; complete: number };

const NO_JOBS: JobCounts = { total: 0, complete: 0 };

async function countJobsByStatus(projectIds: readonly number[]): Promise<Map<number, JobCounts>> {
  const rows = await db().$queryRaw<{ projectId: bigint; total: bigint; complete: bigint }[]>`
    SELECT link.projectId, count(*) AS total, coalesce(sum(Job.status = 'complete'), 0) AS complete
    FROM ProjectJob link JOIN Job ON Job.id = link.jobId
    WHERE link.projectId IN (SELECT value FROM json_each(${JSON.stringify(projectIds)}))
    GROUP BY link.projectId`;
  return new Map(
    rows.map(({ projectId, total, complete }) => [
      Number(projectId),
      { total: Number(total), complete: Number(complete) },
    ]),
  );
}
