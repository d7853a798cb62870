// Hashes of source files, to know whether something that was made from them is stale. By content: a checkout changes every
// modification time and a restored archive none. A few hundred small files take some ten milliseconds.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./environment.mjs";

const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package.json",
  "package-lock.json",
];

/** Files at the top that Next reads: instrumentation.ts, proxy.ts, next.config.mjs and so on. */
const TOP_FILE = /\.(ts|mjs|js|cjs)$|^tsconfig\.json$/;
const NOT_BUILT =
  /(\.test\.tsx?|\.tsbuildinfo|^next-env\.d\.ts|^(vitest|playwright)\.config\.ts|^\.dependency-cruiser\.cjs)$/;

/** Changes whenever a build would come out differently. */
export function buildFingerprint() {
  const top = readdirSync(ROOT).filter((name) => TOP_FILE.test(name));
  return fingerprint([...BUILT_FROM, ...top]);
}

/**
 * The hash of files, and of all files in folders; what does not exist counts as such.
 * @param {string[]} names relative to the project
 * @returns {string}
 */
export function fingerprint(names) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const name of names.flatMap(filesIn).sort()) {
    const file = path.join(ROOT, name);
    hash.update(`\0${name}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesIn(name) {
  if (name.startsWith("lib/server/generated") || NOT_BUILT.test(name)) return [];
  const file = path.join(ROOT, name);
  if (!existsSync(file) || !statSync(file).isDirectory()) return [name];
  return readdirSync(file).flatMap((child) => filesIn(`${name}/${child}`));
}
