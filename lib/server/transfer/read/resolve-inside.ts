import path from "node:path";
import type { GivenFiles } from "./given-files";

/** Makes paths of files that lie in the folder absolute, where they were only said from it on; all others stay as they are. */
export function resolveInside(folder: string, given: GivenFiles): (stored: string) => string {
  return (stored) => {
    if (/^([\\/]|[A-Za-z]:)/.test(stored)) return stored;
    const name = path.posix.normalize(stored.replaceAll("\\", "/"));
    return given.sizes.has(name) ? path.join(folder, name) : stored;
  };
}
