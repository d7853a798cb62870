// What the environment says about where to serve and where data is; the same rules as lib/server/environment.ts, which
// cannot be imported here because this runs before anything is installed.

import path from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError } from "./setup-error.mjs";

export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * @typedef {{
 *   port: number, host: string, url: string, dataDir: string, databaseFile: string, distDir: string,
 *   env: NodeJS.ProcessEnv,
 * }} Environment `url` is what a person opens; `env` is what our child processes are given.
 */

/**
 * Throws SetupError for a value that cannot be used.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Environment}
 */
export function readEnvironment(env) {
  const port = readPort(env.PORT);
  const host = env.HOST || "127.0.0.1";
  const dataDir = path.resolve(ROOT, env.PIPELINE_DATA_DIR || "data");
  const databaseUrl = env.DATABASE_URL || `file:${path.join(dataDir, "pipeline.db")}`;
  if (!databaseUrl.startsWith("file:")) {
    throw new SetupError(
      `DATABASE_URL must name a SQLite file, as in file:/home/me/pipeline.db, not ${databaseUrl}.`,
    );
  }
  const databaseFile = path.resolve(ROOT, databaseUrl.slice("file:".length).split("?")[0] ?? "");
  return {
    port,
    host,
    url: `http://${shownHost(host)}:${port}`,
    dataDir,
    databaseFile,
    distDir: path.join(ROOT, env.NEXT_DIST_DIR || ".next"),
    env: {
      ...env,
      PORT: String(port),
      HOST: host,
      PIPELINE_DATA_DIR: dataDir,
      DATABASE_URL: `file:${databaseFile}`,
      // `prisma generate` looks for a native engine that it does not use; any executable keeps it from a download.
      PRISMA_SCHEMA_ENGINE_BINARY: env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      // glibc keeps freed memory for each thread by itself, and Node has a dozen: two hold a fifth less.
      MALLOC_ARENA_MAX: env.MALLOC_ARENA_MAX || "2",
      // No telemetry, of Prisma or of Next.
      CHECKPOINT_DISABLE: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  };
}

/** @param {string | undefined} value */
function readPort(value) {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new SetupError(`PORT must be a number from 1 to 65535, not ${value}.`);
}

/** @param {string} host */
function shownHost(host) {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
