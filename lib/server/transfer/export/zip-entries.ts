import { type FileHandle, open } from "node:fs/promises";
import type { Database } from "better-sqlite3";
import { DOCUMENT_IN_ZIP, pathInZip, thumbnailInZip } from "@/lib/core/transfer/document";
import type { DataExportRequest } from "@/lib/core/transfer/request";
import { thumbnailTargets } from "../../background/thumbnail-sizes";
import { type FileLocation, holdingPath, storedFilePath } from "../../storage/paths";
import type { ZipEntry } from "../../zip/zip-bytes";
import { keptIds } from "./kept";
import type { LeftOut } from "./messages";

export type ZipOptions = Pick<DataExportRequest, "hasLinked" | "hasThumbnails"> & {
  database: Database;
  /** The document; nothing is read from the database meanwhile. */
  document: () => AsyncIterable<Uint8Array>;
  onFile: (bytes: number) => void;
  onLeftOut: (leftOut: LeftOut) => void;
};

const REPORT = "export-report.txt";
const CHUNK = 256 * 1024;
/** Rows of files that are read at a time. */
const BATCH = 200;

/**
 * The document, then the files that its records refer to, then what is to be said of them. A file is looked up when its turn comes: by then
 * it may have moved. One that is not there, or that changes while it is read, costs itself only.
 */
export async function* zipEntries(options: ZipOptions): AsyncGenerator<ZipEntry> {
  const report = openReport(options.database);
  const leaveOut = (leftOut: LeftOut) => {
    report.add(`${leftOut.name.replace(/\s+/g, " ")}: ${leftOut.reason}\r\n`);
    options.onLeftOut(leftOut);
  };
  const size = Number.MAX_SAFE_INTEGER;
  const text = { size, isBound: true, isPacked: true, modifiedAt: new Date() };
  yield { ...text, name: DOCUMENT_IN_ZIP, read: options.document };
  for (const file of leavingFiles(options)) {
    yield* fileEntry(file, options, leaveOut);
    if (options.hasThumbnails && file.hash) yield* thumbnailEntries(file.hash);
  }
  if (!report.isEmpty()) yield { ...text, name: REPORT, read: report.read };
}

/** Lines in a temporary table, so that a drive that is away, with all of its files, need not be held in memory. */
function openReport(database: Database) {
  database.exec("CREATE TEMP TABLE report (line TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO temp.report VALUES (?)");
  const lines = database.prepare<[], string>("SELECT line FROM temp.report ORDER BY rowid").pluck();
  return {
    add: (line: string) => insert.run(line),
    isEmpty: () => lines.get() === undefined,
    read: async function* () {
      for (const line of lines.iterate()) yield Buffer.from(line);
    },
  };
}

type LeavingFile = FileLocation & { id: number; hash: string | null };

function* leavingFiles({ database, hasLinked }: ZipOptions): Generator<LeavingFile> {
  const statement = database.prepare<[number], LeavingFile>(`
    SELECT f.id, f.uuid, f.area, f.place, f.path, f.hash FROM StoredFile f
    WHERE f.id > ? AND f.id IN ${keptIds("files")} ${hasLinked ? "" : "AND f.place <> 'linked'"} ORDER BY f.id LIMIT ${BATCH}`);
  for (let after = 0; ; ) {
    const files = statement.all(after);
    if (files.length === 0) return;
    yield* files;
    after = files.at(-1)?.id ?? after;
  }
}

async function* fileEntry(
  file: LeavingFile,
  { onFile }: ZipOptions,
  leaveOut: (leftOut: LeftOut) => void,
): AsyncGenerator<ZipEntry> {
  const name = pathInZip(file);
  const handle = await openFirst(placesOf(file));
  if (typeof handle === "string") return leaveOut({ name, reason: handle });
  try {
    const { size, mtime } = await handle.stat();
    const read = () => bytesOf(handle, size, onFile, (reason) => leaveOut({ name, reason }));
    yield { name, size, isBound: true, modifiedAt: mtime, read };
  } finally {
    await handle.close();
  }
}

/** Where a file of the library may be by now, the likeliest first. */
function placesOf(file: LeavingFile): string[] {
  if (file.place === "linked") return [storedFilePath(file)];
  const held = (["incoming", "trash"] as const).map((folder) => holdingPath(folder, file.uuid));
  return [...new Set([storedFilePath(file), storedFilePath({ ...file, place: "stored" }), ...held])];
}

/** The first that can be opened, or why none can, in words. */
async function openFirst(paths: readonly string[]): Promise<FileHandle | string> {
  let reason = "The file is not where it should be.";
  for (const path of paths) {
    const opened = await openFile(path);
    if (typeof opened !== "string") return opened;
    if (opened !== "ENOENT") reason = `The file could not be read (${opened}).`;
  }
  return reason;
}

async function openFile(path: string): Promise<FileHandle | string> {
  try {
    const handle = await open(path);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    return "not a file";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

/** As many bytes as it had when it was opened; fewer when it becomes shorter or cannot be read to its end, and then the reason is told. */
async function* bytesOf(
  handle: FileHandle,
  size: number,
  onFile: (bytes: number) => void,
  onCut: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  try {
    const { mtimeMs } = await handle.stat();
    while (done < size) {
      const { buffer, bytesRead } = await handle.read(
        Buffer.allocUnsafe(CHUNK),
        0,
        Math.min(CHUNK, size - done),
        done,
      );
      if (bytesRead === 0) break;
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (done < size || after.size !== size || after.mtimeMs !== mtimeMs)
      onCut("The file was changed while it was read: its bytes here are not those of any one moment.");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    onCut(`The file could not be read to its end: ${message}`);
  }
  onFile(done);
}

async function* thumbnailEntries(hash: string): AsyncGenerator<ZipEntry> {
  for (const { width, path } of thumbnailTargets(hash)) {
    const handle = await openFile(path);
    if (typeof handle === "string") continue;
    try {
      const { size, mtime } = await handle.stat();
      const read = () =>
        bytesOf(
          handle,
          size,
          () => undefined,
          () => undefined,
        );
      yield { name: thumbnailInZip(hash, width), size, isBound: true, modifiedAt: mtime, read };
    } finally {
      await handle.close();
    }
  }
}
