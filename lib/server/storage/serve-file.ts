import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { parseByteRange } from "@/lib/core/media/byte-range";
import { isCode } from "./file-system";

export type ServedFile = {
  absolute: string;
  /** What we found it to be, never what a name or a sender says. */
  mimeType: string;
  /** Shown when it is saved. */
  name: string;
  /** SHA-256; null while a linked file has not been read. */
  hash: string | null;
  cacheControl?: string;
};

/**
 * Answers GET and HEAD with a file's bytes: whole (200), a part (206), unchanged (304) or 416. Reading stops when the client
 * goes away. Null when the file is not there.
 *
 * A file can hold anything: `nosniff` and a sandbox keep a browser from running what pretends to be a picture.
 */
export async function serveFile(request: Request, file: ServedFile): Promise<Response | null> {
  const handle = await openRegularFile(file.absolute);
  if (!handle) return null;
  let isStreaming = false;
  try {
    const { size, mtime } = await handle.stat();
    const etag = file.hash ? `"${file.hash}"` : `W/"${size}-${mtime.getTime()}"`;
    const headers = new Headers({
      "Content-Type": file.mimeType,
      "Content-Disposition": `inline; filename*=UTF-8''${encodeExtended(file.name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": file.cacheControl ?? "private, no-cache",
      "Last-Modified": mtime.toUTCString(),
      "Accept-Ranges": "bytes",
      ETag: etag,
    });
    if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });

    const range = parseByteRange(
      wantsRange(request, etag, mtime) ? request.headers.get("range") : null,
      size,
    );
    if (range === "unsatisfiable") {
      headers.set("Content-Range", `bytes */${size}`);
      headers.delete("Content-Type");
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range === "all" ? { start: 0, end: size - 1 } : range;
    headers.set("Content-Length", String(end - start + 1));
    if (range !== "all") headers.set("Content-Range", `bytes ${start}-${end}/${size}`);
    const status = range === "all" ? 200 : 206;
    if (request.method === "HEAD" || size === 0) return new Response(null, { status, headers });

    isStreaming = true;
    return new Response(streamBytes(handle, start, end), { status, headers });
  } finally {
    if (!isStreaming) await handle.close();
  }
}

const CHUNK_SIZE = 256 * 1024;

/** Reads a chunk when one is asked for, no sooner: a client that is slow or gone costs neither memory nor disk. */
function streamBytes(handle: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const wanted = Math.min(CHUNK_SIZE, end - position + 1);
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, position);
        if (bytesRead === 0) throw new Error("The file became shorter while it was read.");
        position += bytesRead;
        controller.enqueue(buffer.subarray(0, bytesRead));
        if (position <= end) return;
        await handle.close();
        controller.close();
      } catch (error) {
        await handle.close();
        controller.error(error);
      }
    },
    cancel: () => handle.close(),
  });
}

/** A FIFO or device in the place of a file would hang or never end. */
async function openRegularFile(absolute: string): Promise<FileHandle | null> {
  let handle: FileHandle;
  try {
    // Without O_NONBLOCK (which Windows lacks and does not need) opening a FIFO would wait for somebody to write to it.
    handle = await open(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EIO", "ENXIO", "ENAMETOOLONG"))
      return null;
    throw error;
  }
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}

function isUnchanged(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (!known) return false;
  const bare = etag.replace(/^W\//, "");
  return known === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === bare);
}

/** A part is only right when it is of the version the client already has a part of. */
function wantsRange(request: Request, etag: string, mtime: Date): boolean {
  const condition = request.headers.get("if-range");
  if (!condition) return true;
  if (condition.startsWith('"') || condition.startsWith("W/"))
    return condition === etag && !etag.startsWith("W/");
  return Math.floor(mtime.getTime() / 1000) * 1000 <= Date.parse(condition);
}

/** RFC 8187: percent-encoded UTF-8, and the characters that encodeURIComponent leaves but a header may not hold. */
function encodeExtended(name: string): string {
  // A lone surrogate would make encodeURIComponent throw; the round trip replaces it.
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
