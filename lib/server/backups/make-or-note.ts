import { once } from "../once";
import { type BackupReason, makeBackup, tellBackups } from "./make-backup";

const held = once("backups.problem", () => ({ problem: null as string | null }));

/** Makes a backup that nobody asked for. What it is made for goes on without it; a person is told on the page of backups. */
export async function makeOrNote(reason: BackupReason): Promise<void> {
  try {
    await makeBackup(reason);
    held.problem = null;
  } catch (error) {
    held.problem = error instanceof Error ? error.message : String(error);
    console.error("An automatic backup could not be made:", held.problem);
    tellBackups();
  }
}

/** Why the last automatic backup could not be made; null when it was. */
export function automaticBackupProblem(): string | null {
  return held.problem;
}
