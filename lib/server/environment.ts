import path from "node:path";

/** The folder that holds everything of the user's: database, media, backups. Absolute. */
export function dataDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.PIPELINE_DATA_DIR ?? "data");
}

/** `file:` URL of the database; inside of the data folder unless DATABASE_URL says otherwise. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL ?? `file:${path.join(dataDir(), "pipeline.db")}`;
}

/** The file of the database. Absolute. */
export function databaseFile(): string {
  return path.resolve(
    /* turbopackIgnore: true */ databaseUrl()
      .replace(/^file:/, "")
      .replace(/\?.*$/, ""),
  );
}

/** The port people reach us on; part of every Host and Origin we accept. */
export function servedPort(): number {
  return Number(process.env.PORT ?? 3000);
}

/** Host names beside localhost that the person allowed: HOST when it is a name of its own, and PIPELINE_ALLOWED_HOSTS. */
export function extraHosts(): string[] {
  const bound = process.env.HOST && !["0.0.0.0", "::"].includes(process.env.HOST) ? [process.env.HOST] : [];
  const allowed = (process.env.PIPELINE_ALLOWED_HOSTS ?? "").split(",").map((host) => host.trim());
  return [...bound, ...allowed].filter(Boolean);
}

/** The port that the predecessor had, which its dock program asks; another one for tests. */
export function dockPort(): number {
  return Number(process.env.PIPELINE_DOCK_PORT ?? 5000);
}

/** What a person opens the app by. */
export function appUrl(): string {
  const host = process.env.HOST ?? "";
  const isLocal = ["", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  const shown = host.includes(":") ? `[${host}]` : host;
  return `http://${isLocal ? "localhost" : shown}:${servedPort()}`;
}
