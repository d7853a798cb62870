import { formatJobCode } from "@/lib/core/jobs/job-code";
import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import { Prisma } from "../generated/prisma/client";
import { UserError } from "../outcome";
import type { Tx } from "../tx";

/** Jobs that a record of some kind has in an order: the table that links them, and the column that names the record. */
export type JobList = { table: Prisma.Sql; owner: Prisma.Sql };

export const jobLists = {
  projects: { table: Prisma.sql`ProjectJob`, owner: Prisma.sql`projectId` },
  topLayerClips: { table: Prisma.sql`TopLayerJob`, owner: Prisma.sql`clipId` },
} satisfies Record<string, JobList>;

/** The linked jobs in their order. */
export async function linkedJobIds(
  tx: Pick<Tx, "$queryRaw">,
  { table, owner }: JobList,
  ownerId: number,
): Promise<number[]> {
  const links = await tx.$queryRaw<{ jobId: bigint | number }[]>`
    SELECT jobId FROM ${table} WHERE ${owner} = ${ownerId} ORDER BY position, jobId`;
  return links.map(({ jobId }) => Number(jobId));
}

/** Makes these the record's jobs, in this order; links that stay where they are are not touched. */
export async function writeJobOrder(
  tx: Tx,
  { table, owner }: JobList,
  ownerId: number,
  jobIds: readonly number[],
): Promise<void> {
  const list = JSON.stringify(jobIds);
  await tx.$executeRaw`
    DELETE FROM ${table}
    WHERE ${owner} = ${ownerId} AND jobId NOT IN (SELECT value FROM json_each(${list}))`;
  await tx.$executeRaw`
    UPDATE ${table} SET position = place.key FROM json_each(${list}) AS place
    WHERE ${owner} = ${ownerId} AND jobId = place.value AND position <> place.key`;
  await tx.$executeRaw`
    INSERT INTO ${table} (${owner}, jobId, position)
    SELECT ${ownerId}, place.value, place.key FROM json_each(${list}) AS place
    WHERE place.value NOT IN (SELECT jobId FROM ${table} WHERE ${owner} = ${ownerId})`;
}

/** @throws UserError at `jobIds` when one of them no longer exists */
export async function requireJobs(tx: Tx, ids: readonly number[]): Promise<void> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM Job WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  if (Number(row?.count ?? 0) === ids.length) return;
  const message = "One of these jobs no longer exists. Take it out and save again.";
  throw new UserError(message, { jobIds: message });
}

/** `J0042`, `3 jobs`. */
export function jobsInWords(jobIds: readonly number[]): string {
  const [first] = jobIds;
  return jobIds.length === 1 && first !== undefined
    ? formatJobCode(first)
    : formatUse({ count: jobIds.length, ...nouns.job });
}
