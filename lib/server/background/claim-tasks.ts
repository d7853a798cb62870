import { db, writeQuietly } from "../db";

export type ClaimedTask = Awaited<ReturnType<typeof claimTasks>>[number];

/**
 * The next tasks, oldest first, which count as running from here on. There is one queue, so nobody else claims what was read; reading first keeps an idle
 * queue from writing.
 */
export async function claimTasks(limit: number) {
  const tasks = await db().task.findMany({
    // What has just arrived is about to be moved to its readable name, which wakes the queue again.
    where: { state: "queued", file: { place: { not: "incoming" } } },
    orderBy: { id: "asc" },
    take: limit,
    select: {
      id: true,
      kind: true,
      file: {
        select: {
          id: true,
          uuid: true,
          area: true,
          place: true,
          path: true,
          mimeType: true,
          kind: true,
          hash: true,
          size: true,
        },
      },
    },
  });
  const ids = tasks.map(({ id }) => id);
  if (ids.length > 0)
    await writeQuietly((tx) =>
      tx.task.updateMany({ where: { id: { in: ids } }, data: { state: "running" } }),
    );
  return tasks;
}

/** The file may have been moved since its task was claimed. */
export async function refreshed(file: ClaimedTask["file"]) {
  return (await db().storedFile.findUnique({ where: { id: file.id } })) ?? file;
}
