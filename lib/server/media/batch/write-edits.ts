import { statusWithMedia } from "@/lib/core/jobs/status";
import { formatAutoFields } from "@/lib/core/media/auto-fields";
import { tagKey } from "@/lib/core/tags/tags";
import { idList } from "../../id-list";
import { recordStatus } from "../../jobs/record-status";
import { tagRows } from "../../tags/tag-rows";
import type { Tx } from "../../tx";
import type { PlannedEdit } from "./plan";

type Edit = Pick<PlannedEdit, "before" | "after">;

/** Writes edited assets in three statements, however many, and moves the jobs on that files came to. */
export async function writeEdits(tx: Tx, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const rows = edits.map(({ after: { autoFields, ...after } }) => ({
    ...after,
    autoFields: formatAutoFields(autoFields),
  }));
  await tx.$executeRaw`
    UPDATE MediaAsset SET
      title = e.value ->> 'title', description = e.value ->> 'description', seoTitle = e.value ->> 'seoTitle',
      seoDescription = e.value ->> 'seoDescription', prompt = e.value ->> 'prompt', notes = e.value ->> 'notes',
      quality = e.value ->> 'quality', rating = e.value ->> 'rating', autoFields = e.value ->> 'autoFields',
      jobId = e.value ->> 'jobId', characterId = e.value ->> 'characterId', outputTypeId = e.value ->> 'outputTypeId',
      updatedAt = ${new Date()}
    FROM json_each(${JSON.stringify(rows)}) AS e WHERE MediaAsset.id = e.value ->> 'id'`;
  await writeTags(tx, edits);
  await moveJobsOn(tx, edits);
}

async function writeTags(tx: Tx, edits: readonly Edit[]): Promise<void> {
  const changed = edits.filter(({ before, after }) => !isSameList(before.tags, after.tags));
  if (changed.length === 0) return;
  const known = new Map<string, number>();
  const names = changed.flatMap(({ after }) => after.tags);
  const unique = [...new Map(names.map((name) => [tagKey(name), name])).values()];
  for (let start = 0; start < unique.length; start += CHUNK) {
    const chunk = unique.slice(start, start + CHUNK);
    (await tagRows(tx, chunk)).forEach(({ tagId }, index) => {
      known.set(tagKey(chunk[index] ?? ""), tagId);
    });
  }
  const rows = changed.flatMap(({ after: { id, tags } }) =>
    tags.map((name, position) => [id, known.get(tagKey(name)), position]),
  );
  await tx.$executeRaw`
    DELETE FROM MediaTag WHERE mediaId IN ${idList(changed.map(({ after }) => after.id))}`;
  await tx.$executeRaw`
    INSERT INTO MediaTag (mediaId, tagId, position)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(rows)})`;
}

const CHUNK = 1_000;

/** A job that was still to be made is rendered now. */
async function moveJobsOn(tx: Tx, edits: readonly Edit[]): Promise<void> {
  const jobIds = edits
    .filter(({ before, after }) => after.jobId !== before.jobId && after.fileId !== null)
    .map(({ after }) => after.jobId)
    .filter((id) => id !== null);
  if (jobIds.length === 0) return;
  const jobs = await tx.job.findMany({
    where: { id: { in: [...new Set(jobIds)] } },
    select: { id: true, status: true },
  });
  for (const { id, status } of jobs) await recordStatus(tx, [id], statusWithMedia(status));
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
