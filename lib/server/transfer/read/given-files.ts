import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { UserError } from "../../outcome";
import { isCode } from "../../storage/file-system";
import { HEAD_SIZE } from "../../storage/sniff";

/** Files that were given together: a folder, or a ZIP. Their names have forward slashes and lead nowhere else. */
export type GivenFiles = {
  /** Bytes, by name. */
  sizes: ReadonlyMap<string, number>;
  /** The bytes of one; what is damaged is a `UserError` while they are read. */
  open(name: string): AsyncIterable<Uint8Array>;
  close(): void;
};

/** Bytes read at a time. */
export const PORTION = 256 * 1024;

/** One file alone, under its own name. */
export async function givenFile(file: string, name: string): Promise<GivenFiles> {
  const { size } = await stat(file);
  return {
    sizes: new Map([[name, size]]),
    open: () => createReadStream(file, { highWaterMark: PORTION }),
    close: () => undefined,
  };
}

/** A folder of this machine. Links in it are not followed, and what programs keep for themselves is not looked at. */
export async function givenFolder(folder: string): Promise<GivenFiles> {
  const sizes = new Map<string, number>();
  await list(folder, "", sizes).catch((error: unknown) => {
    if (isCode(error, "ENOENT", "ENOTDIR", "EACCES", "EPERM"))
      throw new UserError("The folder is not there, or may not be read.");
    throw error;
  });
  return {
    sizes,
    open: (name) => createReadStream(path.join(folder, name), { highWaterMark: PORTION }),
    close: () => undefined,
  };
}

/** Folders inside of folders, and files, that are looked at. */
const DEEPEST = 8;
const MOST = 2_000_000;
const NOT_LOOKED_AT = new Set(["node_modules", "__pycache__", "venv"]);

async function list(folder: string, inside: string, sizes: Map<string, number>): Promise<void> {
  for (const entry of await readdir(path.join(folder, inside), { withFileTypes: true })) {
    const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      const isLookedAt =
        !entry.name.startsWith(".") && !NOT_LOOKED_AT.has(entry.name) && name.split("/").length < DEEPEST;
      if (isLookedAt) await list(folder, name, sizes);
    } else if (entry.isFile()) {
      const found = await stat(path.join(folder, name)).catch(() => null);
      if (found) sizes.set(name, found.size);
      if (sizes.size > MOST)
        throw new UserError(
          "The folder holds more files than an import can look at. Give a folder inside of it.",
        );
    }
  }
}

/** Writes one of them to a file of our own, and says what it is: `head` is its beginning. */
export async function takeFile(
  given: GivenFiles,
  name: string,
  target: string,
  onBytes: (bytes: number) => void,
) {
  const hash = createHash("sha256");
  const heads: Uint8Array[] = [];
  let size = 0;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await pipeline(
      given.open(name),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          if (size < HEAD_SIZE) heads.push(Buffer.from(chunk));
          size += chunk.length;
          onBytes(chunk.length);
          yield chunk;
        }
      },
      createWriteStream(target, { flags: "w" }),
    );
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
  return { hash: hash.digest("hex"), size, head: Buffer.concat(heads).subarray(0, HEAD_SIZE) };
}
