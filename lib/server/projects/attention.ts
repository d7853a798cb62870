import { slowSince } from "@/lib/core/jobs/slow";
import { type AttentionKind, attentionKinds } from "@/lib/core/projects/attention";
import { formatDay, localDay } from "@/lib/core/text/calendar-day";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { CHANGED_AT, isInProgressSince } from "../jobs/conditions";
import { listJobSummaries } from "../jobs/summaries";
import { remembered } from "../remembered";

/** Jobs of each kind that are shown; the others are counted. */
const SHOWN = 4;

export type Attention = Awaited<ReturnType<typeof listAttention>>[number];

/** What is late or stuck in a project: how many jobs of each kind, and those that have waited longest. */
export async function listAttention(projectId: number, now = new Date()) {
  const today = localDay(now);
  const since = slowSince(now);
  return remembered(`attention ${projectId} ${formatDay(today)} ${since.getTime()}`, async () =>
    titled(await readAttention(projectId, today, since)),
  );
}

async function titled(rows: readonly Row[]) {
  const jobs = await listJobSummaries([...new Set(rows.map(({ id }) => id))]);
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  return attentionKinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const [first] = ofKind;
    if (!first) return [];
    const lines = ofKind.map(({ id, since }) => ({ id, title: titles.get(id) ?? "", since }));
    return [{ kind, count: first.count, jobs: lines }];
  });
}

type Row = { kind: AttentionKind; id: number; since: Date; count: number };

/** Jobs of the project first (CROSS JOIN), each looked up by its id. */
async function readAttention(projectId: number, today: Date, slow: Date): Promise<Row[]> {
  const jobs = Prisma.sql`ProjectJob link CROSS JOIN Job j ON j.id = link.jobId`;
  const ofProject = Prisma.sql`link.projectId = ${projectId}`;
  const rows = await db().$queryRaw<
    { kind: AttentionKind; id: bigint; since: string | number | Date; count: bigint }[]
  >`
    WITH found AS (
      SELECT 'late' AS kind, j.id, j.plannedFor AS since FROM ${jobs}
      WHERE ${ofProject} AND j.status IN ('planned', 'in_progress') AND j.plannedFor < ${today}
      UNION ALL
      SELECT 'slow', j.id, ${CHANGED_AT} FROM ${jobs} WHERE ${ofProject} AND ${isInProgressSince(slow)}
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
