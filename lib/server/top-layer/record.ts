import { gatherFacts } from "@/lib/core/top-layer/gather";
import { db } from "../db";
import { jobLists, linkedJobIds } from "../jobs/job-lists";
import { listJobSummaries } from "../jobs/summaries";
import { inOrderOf } from "../page-of-ids";
import { remembered } from "../remembered";
import { shownFile } from "../storage/shown-file";
import { selectTags, tagNames } from "../tags/tag-rows";
import { readSourceJobs } from "./gather";

/** One clip with everything its page and its form show, or null. */
export async function getClip(id: number) {
  const clip = await db().topLayerClip.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      description: true,
      seoTitle: true,
      seoDescription: true,
      notes: true,
      createdAt: true,
      updatedAt: true,
      tags: selectTags,
      file: true,
    },
  });
  if (!clip) return null;
  const { tags, file, ...fields } = clip;
  return { ...fields, tags: tagNames(tags), file: file && shownFile(file) };
}

export type ClipRecord = NonNullable<Awaited<ReturnType<typeof getClip>>>;

/** The stored file of a clip or null; for the routes that send its bytes. */
export async function getClipFile(id: number) {
  return (await db().topLayerClip.findUnique({ where: { id }, select: { file: true } }))?.file ?? null;
}

/** What its jobs have in common, gathered once after each write. */
export function getClipFacts(id: number) {
  return remembered(`facts of clip ${id}`, async () => gatherFacts(await readSourceJobs(id, db())));
}

export type ClipJobLine = Awaited<ReturnType<typeof listClipJobs>>[number];

/** Its jobs in its order. */
export async function listClipJobs(id: number) {
  const summaries = await listJobSummaries(await linkedJobIds(db(), jobLists.topLayerClips, id));
  return summaries.map(({ id: jobId, title, status }) => ({ id: jobId, title, status }));
}

export type ClipMedia = Awaited<ReturnType<typeof listClipMedia>>["media"][number];

/** Of one job, and of the whole strip. */
const MOST_OF_A_JOB = 12;
const MOST = 60;

/** The media of its jobs, job after job; in each what is approved first, then what is not reviewed yet, the best rated before others. */
export async function listClipMedia(id: number) {
  const rows = await db().$queryRaw<{ id: bigint | number; total: bigint | number }[]>`
    SELECT id, total FROM (
      SELECT m.id, l.position, l.jobId, count(*) OVER () AS total,
        row_number() OVER (
          PARTITION BY l.jobId
          ORDER BY CASE m.quality WHEN 'approved' THEN 0 WHEN 'unreviewed' THEN 1 ELSE 2 END, m.rating DESC, m.id
        ) AS place
      FROM TopLayerJob l JOIN MediaAsset m ON m.jobId = l.jobId WHERE l.clipId = ${id}
    ) WHERE place <= ${MOST_OF_A_JOB} ORDER BY position, jobId, place LIMIT ${MOST}`;
  const ids = rows.map((row) => Number(row.id));
  const assets = await db().mediaAsset.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      jobId: true,
      quality: true,
      file: {
        select: { hash: true, kind: true, seconds: true, problem: true, originalName: true, missingAt: true },
      },
    },
  });
  return { media: inOrderOf(ids, assets), total: Number(rows[0]?.total ?? 0) };
}
