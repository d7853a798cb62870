// Copies the files of another data folder, each under its name only once it is whole and the same. Can be begun again at any time: what is
// there already is not copied twice.

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SetupError } from "../setup-error.mjs";
import { chooseFolder, chosenFolder, isWritable } from "./folders.mjs";
import { listDataFiles } from "./old-data.mjs";
import { publishWhole, whyNotCopied } from "./whole-file.mjs";

/**
 * Throws SetupError when a file cannot be copied, or another one has its name here; what was copied stays for the next try.
 * @param {{ from: string, to: string, onBytes?: (done: number) => void }} options data folders
 */
export async function copyDataFiles({ from, to, onBytes = () => {} }) {
  let done = 0;
  for (const source of listDataFiles(from)) {
    const target = path.join(to, placeOf(path.relative(from, source)));
    try {
      if (!isCopied(source, target)) await copyVerified(source, target);
    } catch (error) {
      throw whyNotCopied(error, path.dirname(target), `a copy of ${path.basename(source)}`);
    }
    done += statSync(source).size;
    onBytes(done);
  }
  const chosen = chosenFolder(from);
  if (chosen && chosenFolder(to) === null && isWritable(chosen)) chooseFolder(to, chosen);
}

/**
 * What had just come in when the old app ended would be taken for a leftover by a database that does not know it yet; in the trash it is
 * found again by the one that does.
 * @param {string} relative
 */
function placeOf(relative) {
  const [folder, ...rest] = relative.split(path.sep);
  return path.join(folder === "incoming" ? "trash" : (folder ?? ""), ...rest);
}

/**
 * A copy has the time of its original, which it gets before its name.
 * @param {string} source
 * @param {string} target
 */
function isCopied(source, target) {
  const [wanted, found] = [statSync(source), statSync(target, { throwIfNoEntry: false })];
  if (!found) return false;
  // File systems keep times with different precision.
  if (found.size === wanted.size && Math.abs(found.mtimeMs - wanted.mtimeMs) < 2_000) return true;
  throw new SetupError(`Another file is called ${target} already. Move it away and try again.`);
}

/**
 * @param {string} source
 * @param {string} target
 */
async function copyVerified(source, target) {
  const unfinished = `${target}.part`;
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(unfinished, { force: true });
  try {
    const read = createHash("sha256");
    const listen = new Transform({
      transform(chunk, _encoding, next) {
        read.update(chunk);
        next(null, chunk);
      },
    });
    await pipeline(createReadStream(source), listen, createWriteStream(unfinished, { flags: "wx" }));
    if ((await hashOf(unfinished)) !== read.digest("hex"))
      throw new SetupError(`The copy of ${source} is not the same as the original. Is the disk all right?`);
    const { atime, mtime } = statSync(source);
    utimesSync(unfinished, atime, mtime);
    publishWhole(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** @param {string} file */
async function hashOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
