import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { MediaAssignment, MediaLeaving } from "@/lib/core/media/inbox/schema";
import { idList } from "../../id-list";
import { addToProject } from "../../jobs/project-links";
import { type Outcome, outcome, UserError } from "../../outcome";
import type { Tx } from "../../tx";
import { editManyMedia } from "../batch/edit-many";
import { requireSelectedMedia } from "../selected-media";

/**
 * Gives files to jobs: their texts are filled in from there where nobody has edited them, the jobs move on, and join the project of the
 * folder that the files came from. A job that has a file's bytes already is passed over; when that leaves nothing, it is refused.
 */
export async function assignMedia(tx: Tx, { jobs }: MediaAssignment): Promise<Outcome<{ assigned: number }>> {
  let assigned = 0;
  for (const { jobId, ids } of jobs) {
    const { value } = await editManyMedia(tx, { ids, steps: [{ op: "job", jobId }] });
    assigned += value.changed;
    await joinProjects(tx, jobId, ids);
  }
  const [only] = jobs;
  const where =
    jobs.length === 1 && only ? formatJobCode(only.jobId) : `${jobs.length.toLocaleString("en-US")} jobs`;
  if (assigned === 0)
    throw new UserError(`${where} ${jobs.length === 1 ? "has" : "have"} this very file already.`);
  const { name } = await requireSelectedMedia(tx, { ids: jobs.flatMap(({ ids }) => ids) });
  const isAll = assigned === jobs.reduce((sum, { ids }) => sum + ids.length, 0);
  const what = isAll ? name : `${assigned.toLocaleString("en-US")} of ${name}`;
  return outcome(`${what} → ${where}`, { assigned });
}

async function joinProjects(tx: Tx, jobId: number, ids: readonly number[]): Promise<void> {
  const rows = await tx.$queryRaw<{ projectId: number | bigint }[]>`
    SELECT DISTINCT folder.projectId FROM ${idList(ids)} AS chosen CROSS JOIN MediaAsset m ON m.id = chosen.value AND m.jobId = ${jobId}
    CROSS JOIN StoredFile f ON f.id = m.fileId
    CROSS JOIN MediaFolder folder ON folder.id = coalesce(f.folderId, (
      SELECT i.folderId FROM IntakeFile came JOIN Intake i ON i.id = came.intakeId WHERE came.fileId = f.id ORDER BY came.id DESC LIMIT 1))
    WHERE folder.projectId IS NOT NULL`;
  for (const { projectId } of rows) await addToProject(tx, Number(projectId), [jobId]);
}

/** Files that belong to no job stop waiting for one; nothing else of them changes. */
export async function leaveWithoutJob(
  tx: Tx,
  { isWithoutJob, ...selection }: MediaLeaving,
): Promise<Outcome<null>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await tx.$executeRaw`
    UPDATE MediaAsset SET isWithoutJob = ${isWithoutJob}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND isWithoutJob <> ${isWithoutJob}`;
  return outcome(`${name} ${isWithoutJob ? "left without a job" : "put into the Inbox"}`, null);
}
