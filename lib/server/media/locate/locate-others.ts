import path from "node:path";
import { insideOf } from "@/lib/core/intake/folder-path";
import type { LocatedOthers, OthersLocation } from "@/lib/core/media/locate";
import { UserError } from "../../outcome";
import { fileStat, hashFile } from "../../storage/file-system";
import { isInsideDataDir } from "../../storage/paths";
import { inspectLinkedFile } from "../link-file";
import { listMissingIn, type MissingFile } from "./missing-files";
import { isUnread, type Relocation, relocate } from "./relocate";

/** Files that are looked for at a time, and milliseconds of reading after which the answer says how far it is. */
const AT_ONCE = 200;
const PATIENCE = 2_000;

/**
 * Looks in a folder for the missing files of another one: under the same names, also in folders inside of it, byte for byte. Some at a
 * time; the answer says where to go on.
 */
export async function locateOthers({ from, to, after }: OthersLocation): Promise<LocatedOthers> {
  if (!path.isAbsolute(to) || isInsideDataDir(to))
    throw new UserError("Choose a folder outside of the app's own.");
  const begin = Date.now();
  const missing = await listMissingIn(from, after, AT_ONCE);
  const found: Relocation[] = [];
  let last = after;
  for (const file of missing) {
    const place = await findIn(to, file, from);
    if (place !== null) found.push({ id: file.id, ...place });
    last = file.id;
    if (Date.now() - begin > PATIENCE) break;
  }
  const isAll = missing.length < AT_ONCE && last === (missing.at(-1)?.id ?? after);
  return { found: await relocate(found), next: isAll ? null : last };
}

/** What has been read once is told from another file by its bytes; what an import knew the path of only, by its name alone. */
async function findIn(to: string, file: MissingFile, from: string): Promise<Omit<Relocation, "id"> | null> {
  const { path: before, hash, size } = file;
  const inside = before.slice(insideOf(from).length).split(/[/\\]/);
  const place = path.join(to, ...inside);
  if (isUnread(file)) {
    const facts = await inspectLinkedFile(place).catch(() => null);
    return facts && { path: facts.path, facts };
  }
  const there = await fileStat(place).catch(() => null);
  if (there?.size !== size || hash === null) return null;
  return (await hashFile(place).catch(() => null)) === hash ? { path: place, facts: null } : null;
}
