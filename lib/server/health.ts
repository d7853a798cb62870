import packageJson from "@/package.json";
import { db } from "./db";

/** Whether the app can serve; `schema` is the name of the newest migration the database has. */
export async function readHealth() {
  const migrations = await db().$queryRaw<{ migration_name: string; finished_at: unknown }[]>`
    SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY migration_name DESC`.catch(() => []);
  const newest = migrations[0];
  const isReady = newest !== undefined && migrations.every(({ finished_at }) => finished_at !== null);
  return {
    status: isReady ? ("ok" as const) : ("migrating" as const),
    version: packageJson.version,
    schema: newest?.migration_name ?? null,
  };
}
