import { type AttentionKind, attentionKinds, SLOW_AFTER_DAYS } from "@/lib/core/projects/attention";
import { formatDay, localDay } from "@/lib/core/text/calendar-day";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { listJobSummaries } from "../jobs/summaries";
import { inOrderOf } from "../page-of-ids";
import { remembered } from "../remembered";

/** Jobs of each kind that are shown; the others are counted. */
const SHOWN = 4;

export type Attention = Awaited<ReturnType<typeof listAttention>>[number];

/** What is late or stuck in a project: how many jobs of each kind, and those that have waited longest. */
export async function listAttention(projectId: number, now = new Date()) {
  const today = localDay(now);
  // What is stuck changes with time: the hour is fine enough for days.
  const hour = Math.floor(now.getTime() / 3_600_000);
  const rows = await remembered(`attention ${projectId} ${formatDay(today)} ${hour}`, () =>
    readAttention(projectId, today, now),
  );
  const jobs = await listJobSummaries([...new Set(rows.map(({ id }) => id))]);
  return attentionKinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const [first] = ofKind;
    if (!first) return [];
    const lines = ofKind.map(({ id, since }) => ({ id, since }));
    const titles = inOrderOf(
      lines.map(({ id }) => id),
      jobs,
    ).map(({ id, title }) => ({ id, title, since: lines.find((line) => line.id === id)?.since ?? now }));
    return [{ kind, count: first.count, jobs: titles }];
  });
}

type Row = { kind: AttentionKind; id: number; since: Date; count: number };

/** Jobs of the project first (CROSS JOIN), each looked up by its id. */
async function readAttention(projectId: number, today: Date, now: Date): Promise<Row[]> {
  const jobs = Prisma.sql`ProjectJob link CROSS JOIN Job j ON j.id = link.jobId`;
  const ofProject = Prisma.sql`link.projectId = ${projectId}`;
  const changedAt = Prisma.sql`
    coalesce((SELECT max(c.createdAt) FROM JobStatusChange c WHERE c.jobId = j.id), j.createdAt)`;
  const slowSince = new Date(now.getTime() - SLOW_AFTER_DAYS * 86_400_000);
  const rows = await db().$queryRaw<
    { kind: AttentionKind; id: bigint; since: string | number | Date; count: bigint }[]
  >`
    WITH found AS (
      SELECT 'late' AS kind, j.id, j.plannedFor AS since FROM ${jobs}
      WHERE ${ofProject} AND j.status IN ('planned', 'in_progress') AND j.plannedFor < ${today}
      UNION ALL
      SELECT 'slow', id, since FROM (
        SELECT j.id, ${changedAt} AS since FROM ${jobs} WHERE ${ofProject} AND j.status = 'in_progress'
      ) WHERE since < ${slowSince}
      UNION ALL
      SELECT 'fileless', j.id, j.updatedAt FROM ${jobs} JOIN JobFunnel f ON f.jobId = j.id
      WHERE ${ofProject} AND f.rendered = 1 AND f.imported = 0
      UNION ALL
      SELECT 'failed', j.id, j.updatedAt FROM ${jobs} WHERE ${ofProject} AND j.status = 'failed'
    )
    SELECT kind, id, since, count FROM (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY since, id) AS place, count(*) OVER (PARTITION BY kind) AS count
      FROM found
    ) WHERE place <= ${SHOWN} ORDER BY place`;
  return rows.map(({ kind, id, since, count }) => ({
    kind,
    id: Number(id),
    since: new Date(since),
    count: Number(count),
  }));
}
