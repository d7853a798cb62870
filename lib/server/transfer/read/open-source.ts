import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { UserError } from "../../outcome";
import { isCode } from "../../storage/file-system";
import { type GivenFiles, givenFile, givenFolder } from "./given-files";
import { givenZip } from "./given-zip";

/** What a person gives: a file that was sent, or something where it lies on this machine. Paths are absolute. */
export type ReadSource =
  | { kind: "upload"; path: string; fileName: string }
  | { kind: "folder"; path: string }
  | { kind: "database"; path: string };

/** What a file is, is in its first bytes; its name does not count. */
export async function openSource(source: ReadSource, folder: string): Promise<GivenFiles> {
  try {
    if (source.kind === "folder") return await givenFolder(source.path);
    const { isZip, isDatabase } = await kindOf(source.path);
    if (isZip) return await givenZip(source.path, folder);
    if (isDatabase || source.kind === "database") return await givenDatabase(source.path);
    return await givenFile(source.path, "given.json");
  } catch (error) {
    if (isCode(error, "ENOENT", "EACCES", "EPERM", "EISDIR"))
      throw new UserError("The file is not there, or may not be read.");
    throw error;
  }
}

async function kindOf(file: string): Promise<{ isZip: boolean; isDatabase: boolean }> {
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { end: 15 }))
    head = Buffer.concat([head, chunk as Buffer]);
  const start = head.toString("latin1");
  return {
    isZip: ["PK\x03\x04", "PK\x05\x06"].includes(start.slice(0, 4)),
    isDatabase: start === "SQLite format 3\0",
  };
}

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
