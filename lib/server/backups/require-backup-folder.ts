import { mkdtemp, realpath, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "../environment";
import { isNetworkPath } from "../folders/network-path";
import { UserError } from "../outcome";
import { isCode } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";

/** The real path of a folder that backups may go into; throws a `UserError` at `path` in words. */
export async function requireBackupFolder(given: string): Promise<string> {
  const refuse = (message: string) => new UserError(message, { path: message });
  if (isNetworkPath(given)) throw refuse("Network addresses cannot be used. Connect it as a drive first.");
  if (!path.isAbsolute(given) || given.includes("\0")) throw refuse("Give the whole path of the folder.");
  try {
    const folder = await realpath(given);
    if (!(await stat(folder)).isDirectory()) throw refuse("This is a file. Choose the folder it is in.");
    if (isInsideDataDir(folder) || isInsideDataDir(given))
      throw refuse(
        `This is inside of the data folder ${dataDir()}. Choose one outside of it, best on another disk.`,
      );
    await rm(await mkdtemp(path.join(folder, ".pipeline-manager-")), { recursive: true });
    return folder;
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) throw refuse("There is no such folder.");
    if (isCode(error, "EACCES", "EPERM", "EROFS")) throw refuse("This folder may not be written to.");
    if (isCode(error, "ENAMETOOLONG", "ELOOP", "EINVAL", "EIO", "ENXIO", "EBUSY", "ENOSPC"))
      throw refuse("This folder cannot be used.");
    throw error;
  }
}
