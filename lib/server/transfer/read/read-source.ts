import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { peekDocument } from "./peek-document";
import { readOwnDocument } from "./read-own-document";
import { BYTES_FOLDER, STAGING_FILE, type Staging, type StagingSource, StagingWriter } from "./staging";

/** What a person gives: a file that was sent, or something where it lies on this machine. Paths are absolute. */
export type ReadSource =
  | { kind: "upload"; path: string; fileName: string }
  | { kind: "folder"; path: string }
  | { kind: "database"; path: string };

/** How much has been read of how much; bytes. */
export type ReadProgress = { done: number; of: number };

export type ReadRequest = {
  /** The import's own, which exists: everything is written in there. Absolute. */
  folder: string;
  source: ReadSource;
};

/**
 * Reads whatever it is into a new staging database. Throws a `UserError` that says where for what cannot be read, and leaves no staging
 * database then.
 */
export async function readSource(
  { folder, source }: ReadRequest,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<Staging> {
  await removeStaging(folder);
  const staging = new StagingWriter(folder);
  try {
    return staging.finish(await readUpload(source, staging, onProgress));
  } catch (error) {
    staging.close();
    await removeStaging(folder);
    throw error;
  }
}

/** Whatever a reading that failed or was stopped has left. */
async function removeStaging(folder: string): Promise<void> {
  await rm(path.join(folder, STAGING_FILE), { force: true });
  await rm(path.join(folder, BYTES_FOLDER), { force: true, recursive: true });
}

async function readUpload(
  source: ReadSource,
  staging: StagingWriter,
  onProgress: (progress: ReadProgress) => void,
): Promise<StagingSource> {
  const { size: of } = await stat(source.path);
  const open = () => createReadStream(source.path, { highWaterMark: PORTION });
  const { properties } = await peekDocument(open());
  const read = await readOwnDocument(open, properties, staging, (done) => onProgress({ done, of }));
  return { fileName: source.kind === "upload" ? source.fileName : path.basename(source.path), ...read };
}

/** Bytes read at a time. */
const PORTION = 256 * 1024;
