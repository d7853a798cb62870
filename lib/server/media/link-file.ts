import { realpath } from "node:fs/promises";
import path from "node:path";
import { isNetworkPath } from "../folders/network-path";
import { UserError } from "../outcome";
import { fileStat, isCode, readHead } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";
import { HEAD_SIZE, quoted, sniffType } from "../storage/sniff";
import type { NewFile } from "./store-media-file";

/**
 * Looks at a file that is to stay where it is. Only an absolute path of a regular file outside of our own folder; links are
 * followed first, so that what is checked is what will be read. Throws `UserError` in words.
 */
export async function inspectLinkedFile(given: string): Promise<NewFile & { source: "link" }> {
  if (!path.isAbsolute(given) || given.includes("\0"))
    throw new UserError("Give the whole path of the file.");
  if (isNetworkPath(given))
    throw new UserError("Files on a network address cannot be linked. Connect it as a drive first.");
  const originalName = path.basename(given);
  try {
    const absolute = await realpath(given);
    if (isInsideDataDir(absolute))
      throw new UserError(`${quoted(originalName)} is in the app's own folder already.`);
    const found = await fileStat(absolute);
    if (!found) throw new UserError(`${quoted(originalName)} is not a file.`);
    const type = await sniffType(await readHead(absolute, HEAD_SIZE), originalName);
    return { ...type, source: "link", path: absolute, originalName, size: found.size };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) throw new UserError(`There is no file ${quoted(given)}.`);
    if (isCode(error, "EACCES", "EPERM")) throw new UserError(`${quoted(originalName)} may not be read.`);
    if (isCode(error, "ENAMETOOLONG", "ELOOP", "EINVAL")) throw new UserError("This path cannot be opened.");
    throw error;
  }
}
