// `npm run lock`: names in package-lock.json the builds for other systems that this machine's registry did not offer.
//
// npm leaves an optional package out of the lock file when it cannot be reached, and then `npm ci` refuses that lock file
// everywhere, and a Mac would never be given its build (docs/decisions/0002-lock-file-for-every-system.md).

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCK_FILE = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const SYSTEMS = new Set(["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "sunos", "win32"]);
const PROCESSORS = new Set(["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"]);

/**
 * @typedef {{
 *   version: string, dev?: boolean, optional?: boolean, license?: string,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>,
 * }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Entries that the lock file lacks, by their place in it.
 * @param {Lock} lock
 * @returns {Record<string, LockEntry>}
 */
export function missingEntries(lock) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock, place, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        ...(entry.license ? { license: entry.license } : {}),
        optional: true,
      };
    }
  }
  return missing;
}

/**
 * Whether Node would find the package from there: beside it, or in any folder above.
 * @param {Lock} lock
 * @param {string} place
 * @param {string} name
 */
function isLocked(lock, place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${from ? `${from}/` : ""}node_modules/${name}`]) return true;
    if (from === "") return false;
  }
}

/**
 * What npm needs to know to pass over a package that is for another machine; its name says it.
 * @param {string} name such as `@next/swc-darwin-arm64`
 */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.has(word));
  const cpu = words.filter((word) => PROCESSORS.has(word));
  if (cpu.length === 0) throw new Error(`The name of ${name} does not say which machines it is for.`);
  const isLinux = os.includes("linux");
  const libc = isLinux ? [words.some((word) => word.startsWith("musl")) ? "musl" : "glibc"] : [];
  return { ...(os.length ? { os } : {}), cpu, ...(libc.length ? { libc } : {}) };
}

function completeLock() {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));
  const missing = missingEntries(lock);
  const names = Object.keys(missing);
  if (names.length === 0) {
    console.info("package-lock.json names the builds for every system.");
    return;
  }
  const packages = Object.entries({ ...lock.packages, ...missing });
  packages.sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(
    LOCK_FILE,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
  console.info(`Added ${names.length} builds for other systems to package-lock.json.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) completeLock();
