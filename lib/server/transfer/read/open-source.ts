import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { UserError } from "../../outcome";
import { isCode } from "../../storage/file-system";
import { type GivenFiles, givenFile, givenFolder } from "./given-files";
import { givenZip } from "./given-zip";

/**
 * What a person gives: a file that was sent, or something where it lies on this machine. Paths are absolute. A table of a spreadsheet comes
 * with what its columns are (`describeCsv`).
 */
export type ReadSource =
  | { kind: "upload"; path: string; fileName: string; mapping?: CsvMapping }
  | { kind: "folder"; path: string }
  | { kind: "database"; path: string };

export async function openSource(source: ReadSource, folder: string): Promise<GivenFiles> {
  try {
    if (source.kind === "folder") return await givenFolder(source.path);
    const kind = await kindOfFile(source.path);
    if (kind === "zip") return await givenZip(source.path, folder);
    if (kind === "database" || source.kind === "database") return await givenDatabase(source.path);
    return await givenFile(source.path, "given.json");
  } catch (error) {
    if (isCode(error, "ENOENT", "EACCES", "EPERM", "EISDIR"))
      throw new UserError("The file is not there, or may not be read.");
    throw error;
  }
}

export type FileKind = "json" | "zip" | "database" | "table";

/** What a file is by its first bytes; its name does not count. Everything that could be a table of a spreadsheet is one. */
export async function kindOfFile(file: string): Promise<FileKind> {
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { end: HEAD - 1 }))
    head = Buffer.concat([head, chunk as Buffer]);
  const start = head.toString("latin1");
  if (["PK\x03\x04", "PK\x05\x06"].includes(start.slice(0, 4))) return "zip";
  if (start.startsWith("SQLite format 3\0")) return "database";
  const isText = !start.includes("\0") || /^(\xff\xfe|\xfe\xff)/.test(start);
  return /^(\xef\xbb\xbf)?\s*([{[]|$)/.test(start) || !isText ? "json" : "table";
}

const HEAD = 4096;

/** A database with its journals, which are files beside it. */
async function givenDatabase(file: string): Promise<GivenFiles> {
  const sizes = new Map([["pipeline.db", (await stat(file)).size]]);
  for (const suffix of JOURNALS) {
    const size = await stat(`${file}${suffix}`).then(
      ({ size: bytes }) => bytes,
      () => null,
    );
    if (size !== null) sizes.set(`pipeline.db${suffix}`, size);
  }
  return {
    sizes,
    open: (name) => createReadStream(`${file}${name.slice("pipeline.db".length)}`),
    close: () => undefined,
  };
}

/** What is added to a database's name for its journals. */
export const JOURNALS = ["-wal", "-journal"];
