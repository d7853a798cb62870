import type { JobSelection } from "@/lib/core/jobs/bulk";
import { jobFilterOf } from "@/lib/core/jobs/list";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { NotFoundError, UserError } from "../outcome";
import { requireAsSeen } from "../require-as-seen";
import type { Tx } from "../tx";
import { conditionsOf } from "./conditions";

/** The ids that a selection stands for. Those that it names must all be there. */
export async function requireSelectedJobs(
  tx: Pick<Tx, "$queryRaw">,
  selection: JobSelection,
): Promise<number[]> {
  if ("ids" in selection) {
    await requireJobs(tx, selection.ids);
    return selection.ids;
  }
  const where = conditionsOf(jobFilterOf(selection.all));
  const rows = await tx.$queryRaw<{ id: bigint | number }[]>`
    SELECT j.id AS id FROM Job j LEFT JOIN JobFunnel f ON f.jobId = j.id
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty} ORDER BY j.id`;
  requireAsSeen(selection.count, rows.length, "jobs");
  return rows.map(({ id }) => Number(id));
}

async function requireJobs(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]): Promise<void> {
  const [row] = await tx.$queryRaw<{ found: bigint | number }[]>`
    SELECT count(*) AS found FROM Job WHERE id IN ${idList(ids)}`;
  if (Number(row?.found ?? 0) === ids.length) return;
  if (ids.length === 1) throw new NotFoundError("job");
  throw new UserError("Some of these jobs no longer exist. Nothing was changed; select again.");
}
