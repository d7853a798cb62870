import { rename } from "node:fs/promises";
import { db } from "../db";
import { fileStat } from "../storage/file-system";
import { holdingPath, storedFilePath } from "../storage/paths";
import { discardReceived, handOver, type ReceivedFile } from "../storage/receive";
import { settleFiles } from "../storage/settle";

/**
 * After the commit: moves the stored files to their places. Where the library has the bytes of a received file, but its own file is
 * missing, what was just received takes its place.
 */
export async function keepReceived(received: ReceivedFile[], fileIds: number[]): Promise<void> {
  const rows = await db().storedFile.findMany({ where: { id: { in: fileIds } } });
  for (const file of received) {
    const row = rows.find(({ hash, uuid }) => hash === file.hash && uuid !== file.uuid);
    if (row && !(await fileStat(storedFilePath(row))))
      await rename(holdingPath("incoming", file.uuid), holdingPath("incoming", row.uuid));
  }
  await settleFiles(rows.map(({ id }) => id));
}

/** What has a row is not in incoming/ under its own name any more, or must stay there. */
export async function discardUnlessKnown(file: ReceivedFile): Promise<void> {
  const row = await db().storedFile.findUnique({ where: { uuid: file.uuid }, select: { id: true } });
  if (row) handOver(file);
  else await discardReceived(file);
}
