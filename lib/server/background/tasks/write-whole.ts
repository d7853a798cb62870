import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isCode } from "../../storage/file-system";

/** Under another name first: a picture in the cache is whole or not there. */
export async function writeWhole(picture: Buffer, target: string): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await writeFile(part, picture);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    // Windows: somebody is being sent the same picture right now, so it is there.
    if (!isCode(error, "EPERM", "EBUSY", "EEXIST")) throw error;
  }
}
