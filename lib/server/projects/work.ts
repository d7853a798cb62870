import { searchOf } from "@/lib/core/media/search/address";
import { db } from "../db";
import { selectMediaIds } from "../media/select-media-ids";
import { inOrderOf } from "../page-of-ids";
import { listPromptLines } from "../prompts/prompt-lines";
import { remembered } from "../remembered";
import { hasJobOf, selectThumb } from "../top-layer/queries";

/** What was made for a project: the newest of its media and of the clips that its jobs are part of. */

/** As the library finds them. */
export function listProjectMedia(projectId: number, limit: number) {
  return remembered(`media of project ${projectId} ${limit}`, async () => {
    const ids = await selectMediaIds({ q: searchOf({ project: projectId }), sort: "newest" }, { limit });
    const media = await db().mediaAsset.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        title: true,
        file: { select: { hash: true, kind: true, seconds: true, problem: true } },
      },
    });
    return inOrderOf(ids, media);
  });
}

export type ProjectMediaLine = Awaited<ReturnType<typeof listProjectMedia>>[number];

/** The newest clips with jobs of the project, and how many there are. Clips are few: they are gone through, not the jobs. */
export function listProjectClips(projectId: number, limit: number) {
  return remembered(`clips of project ${projectId} ${limit}`, async () => {
    const rows = await db().$queryRaw<{ id: bigint | number }[]>`
      SELECT id FROM TopLayerClip clip WHERE ${hasJobOf(projectId)} ORDER BY id DESC`;
    const shown = rows.slice(0, limit).map(({ id }) => Number(id));
    const clips = await db().topLayerClip.findMany({
      where: { id: { in: shown } },
      select: { id: true, title: true, file: { select: selectThumb } },
    });
    return { clips: inOrderOf(shown, clips), total: rows.length };
  });
}

/** Its newest prompts, for whichever job. */
export async function listProjectPrompts(projectId: number, limit: number) {
  const rows = await db().prompt.findMany({
    where: { projectId },
    orderBy: { id: "desc" },
    take: limit,
    select: { id: true },
  });
  const lines = await listPromptLines(rows.map(({ id }) => id));
  return lines.map(({ jobId: _jobId, ...line }) => line);
}
