import { opendir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { insideOf } from "@/lib/core/intake/folder-path";
import { dataDir } from "../environment";
import { UserError } from "../outcome";
import { isCode } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";
import { isNetworkPath } from "./network-path";

/** The real path of a folder that media may come from; throws a `UserError` at `path` in words. */
export async function requireMediaFolder(given: string): Promise<string> {
  const refuse = (message: string) => new UserError(message, { path: message });
  if (isNetworkPath(given)) throw refuse("Network addresses cannot be watched. Connect it as a drive first.");
  if (!path.isAbsolute(given) || given.includes("\0")) throw refuse("Give the whole path of the folder.");
  try {
    const folder = await realpath(given);
    if (!(await stat(folder)).isDirectory()) throw refuse("This is a file. Choose the folder it is in.");
    if (isInsideDataDir(folder))
      throw refuse("This is the app's own folder; what is in it is in the library.");
    if (dataDir().startsWith(insideOf(folder)) && path.dirname(folder) === folder)
      throw refuse("A whole drive is too much. Choose a folder on it.");
    await (await opendir(folder)).close();
    return folder;
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) throw refuse("There is no such folder.");
    if (isCode(error, "EACCES", "EPERM")) throw refuse("This folder may not be read.");
    if (isCode(error, "ENAMETOOLONG", "ELOOP", "EINVAL", "EIO", "ENXIO", "EBUSY"))
      throw refuse("This folder cannot be opened.");
    throw error;
  }
}
