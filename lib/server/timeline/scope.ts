import { Prisma } from "../generated/prisma/client";

/** The jobs of a project, or all. Of a table called `j`. */
export function jobsOf(projectId: number | null): Prisma.Sql {
  return projectId === null
    ? Prisma.sql`Job j`
    : Prisma.sql`ProjectJob link CROSS JOIN Job j ON j.id = link.jobId AND link.projectId = ${projectId}`;
}

/** True for jobs of the project; with it a walk along an index of all jobs leaves out the others. */
export function isOfProject(projectId: number | null, jobId: Prisma.Sql): Prisma.Sql {
  return projectId === null
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (SELECT 1 FROM ProjectJob WHERE projectId = ${projectId} AND jobId = ${jobId})`;
}
