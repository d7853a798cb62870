import { restoreBackup } from "../../backups/restore-backup";
import { undoChange } from "../../changes/undo";
import { db, write } from "../../db";
import { NotFoundError } from "../../outcome";

/**
 * Takes an import back: row by row, or, when it was too large for that, by restoring the backup that was made before it, together with
 * whatever was done since. Restoring makes a backup itself. @throws UserError
 */
export async function undoImport({ id }: { id: number }): Promise<{ sentence: string }> {
  const change = await db().change.findUnique({ where: { id }, select: { backup: true, sentence: true } });
  if (!change) throw new NotFoundError("import");
  if (change.backup === null) {
    const undone = await write({ origin: "person" }, (tx) => undoChange(tx, { id }));
    return { sentence: undone.change?.sentence ?? "" };
  }
  await restoreBackup(change.backup);
  return { sentence: `Undone: ${change.sentence}` };
}
