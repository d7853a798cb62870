import { db } from "../db";

/** Lines of each list on the dashboard. */
const RECENT = 8;

export type RecentJob = Awaited<ReturnType<typeof listRecentJobs>>[number];

/** The newest jobs, with what one line says of each. */
export async function listRecentJobs() {
  return db().job.findMany({
    orderBy: { id: "desc" },
    take: RECENT,
    select: {
      id: true,
      status: true,
      character: { select: { name: true } },
      outputType: { select: { name: true } },
      ingredients: { orderBy: { position: "asc" }, select: { ingredient: { select: { name: true } } } },
    },
  });
}

export type RecentMedia = Awaited<ReturnType<typeof listRecentMedia>>[number];

/** The newest media that have a file. */
export async function listRecentMedia() {
  return db().mediaAsset.findMany({
    where: { fileId: { not: null } },
    orderBy: { id: "desc" },
    take: RECENT,
    select: {
      id: true,
      title: true,
      quality: true,
      file: { select: { hash: true, kind: true, seconds: true, originalName: true, problem: true } },
    },
  });
}

/** Rendered or complete jobs that no file has been linked to. */
export async function countJobsWaitingForFile(): Promise<number> {
  const [row] = await db().$queryRaw<{ waiting: bigint | number }[]>`
    SELECT count(*) AS waiting FROM JobFunnel WHERE rendered = 1 AND imported = 0`;
  return Number(row?.waiting ?? 0);
}
