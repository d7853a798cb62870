import { db } from "../db";

export type JobMedia = Awaited<ReturnType<typeof listJobMedia>>[number];

/** The newest media of a job, with what their pictures and marks need. */
export async function listJobMedia(jobId: number, limit: number) {
  return db().mediaAsset.findMany({
    where: { jobId },
    orderBy: { id: "desc" },
    take: limit,
    select: {
      id: true,
      title: true,
      quality: true,
      file: {
        select: { hash: true, kind: true, seconds: true, problem: true, originalName: true, missingAt: true },
      },
    },
  });
}
