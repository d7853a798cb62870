import { jobStatuses } from "@/lib/core/jobs/status";
import { db } from "../db";
import { remembered } from "../remembered";

/** Those that the planner lists. */
const RECENT = 20;

export type BatchSummary = Awaited<ReturnType<typeof listRecentBatches>>["batches"][number];

/** The newest batches with their jobs by status, and how many batches there are in all. */
export function listRecentBatches() {
  return remembered("recent batches", async () => {
    const [rows, total] = await Promise.all([
      db().batch.findMany({
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: RECENT,
        select: { id: true, name: true, mode: true, createdAt: true },
      }),
      db().batch.count(),
    ]);
    const counts = await db().job.groupBy({
      by: ["batchId", "status"],
      where: { batchId: { in: rows.map(({ id }) => id) } },
      _count: true,
    });
    const batches = rows.map((batch) => {
      const own = counts.filter(({ batchId }) => batchId === batch.id);
      const statuses = jobStatuses.flatMap((status) => {
        const count = own.find((one) => one.status === status)?._count ?? 0;
        return count > 0 ? [{ status, count }] : [];
      });
      return { ...batch, statuses, jobCount: statuses.reduce((sum, { count }) => sum + count, 0) };
    });
    return { batches, total };
  });
}
