import { type JobStatus, JobStatus as Statuses } from "@/lib/core/jobs/schema";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import type { TimelineGrouping } from "@/lib/core/timeline/words";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";
import { jobsOf } from "./scope";

/** What jobs without a character or an output type are grouped under. */
export const NONE = "none";

/** The groups in their order, with how many jobs each has; counted once after each write. */
export function listGroups(projectId: number | null, grouping: TimelineGrouping): Promise<TimelineGroup[]> {
  return remembered(`timeline groups ${projectId} ${grouping}`, () => readGroups(projectId, grouping));
}

async function readGroups(projectId: number | null, grouping: TimelineGrouping): Promise<TimelineGroup[]> {
  const { key, names } = GROUPINGS[grouping];
  const [rows, known] = await Promise.all([
    db().$queryRaw<{ key: bigint | string | null; status: JobStatus; count: bigint }[]>`
      SELECT ${key} AS key, j.status AS status, count(*) AS count FROM ${jobsOf(projectId)} GROUP BY ${key}, j.status`,
    names(),
  ]);
  const counts = new Map<string, Partial<Record<JobStatus, number>>>();
  for (const row of rows) {
    const group = row.key === null ? NONE : String(row.key);
    counts.set(group, { ...counts.get(group), [row.status]: Number(row.count) });
  }
  return [...known, { key: NONE, label: WITHOUT[grouping] }].flatMap(({ key: group, label }) => {
    const byStatus = counts.get(group);
    if (!byStatus) return [];
    const count = Object.values(byStatus).reduce((sum, one) => sum + one, 0);
    return [{ key: group, label, count, byStatus }];
  });
}

const WITHOUT: Record<TimelineGrouping, string> = {
  character: "No character",
  outputType: "No output type",
  status: "",
};

type Grouping = {
  key: Prisma.Sql;
  /** All groups that there can be, in their order. */
  names: () => Promise<{ key: string; label: string }[]>;
};

const GROUPINGS: Record<TimelineGrouping, Grouping> = {
  character: {
    key: Prisma.sql`j.characterId`,
    names: async () =>
      named(
        await db().character.findMany({
          orderBy: [{ nameKey: "asc" }, { id: "asc" }],
          select: { id: true, name: true },
        }),
      ),
  },
  outputType: {
    key: Prisma.sql`j.outputTypeId`,
    names: async () =>
      named(
        await db().outputType.findMany({
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { id: true, name: true },
        }),
      ),
  },
  status: {
    key: Prisma.sql`j.status`,
    names: async () => jobStatuses.map((status) => ({ key: status, label: jobStatusLabels[status] })),
  },
};

function named(rows: { id: number; name: string }[]) {
  return rows.map(({ id, name }) => ({ key: String(id), label: name }));
}

/** The jobs of one group, as a condition on `Job j`. */
export function isInGroup(grouping: TimelineGrouping, key: string): Prisma.Sql {
  if (grouping === "status") return Prisma.sql`j.status = ${Statuses.parse(key)}`;
  const column = GROUPINGS[grouping].key;
  return key === NONE ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${Number(key)}`;
}
