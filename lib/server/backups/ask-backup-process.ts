import type { BackupReply, BackupRequests, BackupResults } from "@/scripts/backups/process.mjs";
import { forkScript } from "../background/fork-script";
import { UserError } from "../outcome";

/**
 * Has a child process do something with a whole database. Rejects with a `UserError` for what a person can act on. `onProgress` is told
 * the share that is done, 0 to 1.
 */
export function askBackupProcess<Kind extends keyof BackupRequests>(
  kind: Kind,
  options: BackupRequests[Kind],
  onProgress: (share: number) => void = () => undefined,
): Promise<BackupResults[Kind]> {
  const child = forkScript("scripts/backups/process.mjs");
  return new Promise<BackupResults[Kind]>((resolve, reject) => {
    child.on("message", (reply: BackupReply<Kind>) => {
      if ("progress" in reply) onProgress(reply.progress);
      else if ("result" in reply) resolve(reply.result);
      else reject(reply.isForPerson ? new UserError(reply.failure) : new Error(reply.failure));
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error("The process that copies databases ended by itself.")));
    child.send({ kind, options });
  }).finally(() => child.kill("SIGKILL"));
}
