import type { ProjectListQuery, ProjectSort } from "@/lib/core/projects/list";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import { nouns } from "@/lib/core/text/nouns";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { nameContains, orderByNameOrAge } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import type { SelectableTable } from "../selected-records";
import { selectImage } from "../storage/select-image";
import { type JobsByStatus, jobsOfProjects } from "./job-counts";

/** Divides into rows of 2, 3, 4 and 6. */
const PAGE_SIZE = 48;

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
        targetDate: true,
        archivedAt: true,
        createdAt: true,
        image: selectImage,
      },
    }),
    jobsOfProjects(ids),
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
function projectConditions({ q, status, archived }: ProjectListQuery): Prisma.Sql[] {
  return [
    ...(q ? [nameContains(q)] : []),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(archived === null ? [Prisma.sql`archivedAt IS NULL`] : []),
    ...(archived === "only" ? [Prisma.sql`archivedAt IS NOT NULL`] : []),
  ];
}

const JOBS = Prisma.sql`(SELECT count(*) FROM ProjectJob link WHERE link.projectId = Project.id)`;

const ORDERS: Record<ProjectSort, Prisma.Sql> = {
  ...orderByNameOrAge,
  status: Prisma.sql`status, nameKey, id`,
  "-status": Prisma.sql`status DESC, nameKey, id`,
  jobs: Prisma.sql`${JOBS}, nameKey, id`,
  "-jobs": Prisma.sql`${JOBS} DESC, nameKey, id`,
  target: Prisma.sql`targetDate IS NULL, targetDate, nameKey, id`,
  "-target": Prisma.sql`targetDate DESC, nameKey, id`,
};

export type ProjectCounts = Partial<Record<ProjectStatus | "archived", number>>;

/** How many projects there are in each status, whatever the filters; archived ones count as such only. */
export async function countProjects(): Promise<ProjectCounts> {
  const rows = await db().$queryRaw<{ kind: ProjectStatus | "archived"; count: bigint | number }[]>`
    SELECT CASE WHEN archivedAt IS NULL THEN status ELSE 'archived' END AS kind, count(*) AS count
    FROM Project GROUP BY kind`;
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]));
}

/** One project with everything its page and its form show, or null. */
export async function getProject(id: number) {
  const [project, jobs, promptCount] = await Promise.all([
    db().project.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        description: true,
        status: true,
        notes: true,
        targetDate: true,
        archivedAt: true,
        createdAt: true,
        updatedAt: true,
        image: selectImage,
      },
    }),
    jobsOfProjects([id]),
    db().prompt.count({ where: { projectId: id } }),
  ]);
  return project && { ...project, jobs: jobs.get(id) ?? NO_JOBS, promptCount };
}

/** Null when it is not there. */
export async function getProjectName(id: number): Promise<string | null> {
  const project = await db().project.findUnique({ where: { id }, select: { name: true } });
  return project?.name ?? null;
}

export type ProjectRecord = NonNullable<Awaited<ReturnType<typeof getProject>>>;

/** Its neighbours in the list that the query describes. */
export function getProjectNeighbours(id: number, query: ProjectListQuery) {
  return neighboursOf(
    { from: Prisma.sql`Project`, where: projectConditions(query), orderBy: ORDERS[query.sort] },
    id,
  );
}

const NO_JOBS: JobsByStatus = { total: 0, byStatus: {} };
