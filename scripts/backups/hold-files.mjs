// Files that had just come when the database was exchanged would be taken for leftovers of a crash by one that does not know them. In the
// trash they stay, and are found by the one that does.

import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import path from "node:path";

const HELD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * @param {string} dataDir
 * @param {(name: string) => boolean} [isArriving] of a file that is being received at this moment
 */
export function holdArrivedFiles(dataDir, isArriving = () => false) {
  const incoming = path.join(dataDir, "incoming");
  const trash = path.join(dataDir, "trash");
  if (!existsSync(incoming)) return;
  mkdirSync(trash, { recursive: true });
  for (const name of readdirSync(incoming).filter((one) => HELD.test(one) && !isArriving(one)))
    renameSync(path.join(incoming, name), path.join(trash, name));
}
