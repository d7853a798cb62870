import { requestStrip, requestThumbnail } from "../background/request-thumbnail";
import { THUMBNAIL_WIDTHS, type ThumbnailWidth } from "../background/thumbnail-sizes";
import { db, writeQuietly } from "../db";
import type { StoredFile } from "../generated/prisma/client";
import { whyUnreachable } from "../intake/reachable";
import { HttpError } from "../route";
import { storedFilePath } from "./paths";
import { serveFile } from "./serve-file";

/** The bytes of a stored file; 404 in words, remembered on its row, when it is not where it should be. */
export async function answerFile(request: Request, file: StoredFile | null): Promise<Response> {
  if (!file) throw new HttpError(404, "not_found", "There is no file at this address.");
  const found = (await serve(request, file)) ?? (await serveAfterMove(request, file));
  if (found) {
    if (file.missingAt) await remember(file, null);
    return found;
  }
  if (await isFolderOffline(file))
    throw new HttpError(404, "offline", "The folder of this file cannot be reached. Is its drive connected?");
  await remember(file, file.missingAt ?? new Date());
  throw new HttpError(404, "missing", "The file is not where it should be. Is its drive connected?");
}

/** The picture of a stored file at one of the fixed widths; kept by browsers for ever when its hash is in the address. */
export async function answerThumbnail(request: Request, file: StoredFile | null): Promise<Response> {
  if (!file) throw new HttpError(404, "not_found", "There is no file at this address.");
  const width = parseWidth(query(request).get("w"));
  return answerCached(request, file, await requestThumbnail(file.id, width), String(width));
}

/** A clip's frames side by side, likewise. */
export async function answerStrip(request: Request, file: StoredFile | null): Promise<Response> {
  if (!file) throw new HttpError(404, "not_found", "There is no file at this address.");
  return answerCached(request, file, await requestStrip(file.id), "strip");
}

/** @param what tells the pictures of one file apart */
async function answerCached(
  request: Request,
  file: StoredFile,
  path: string | null,
  what: string,
): Promise<Response> {
  const picture =
    path &&
    (await serveFile(request, {
      absolute: path,
      mimeType: "image/webp",
      name: `${file.id}.webp`,
      hash: file.hash && `${file.hash}-${what}`,
      cacheControl:
        query(request).get("v") === file.hash ? "private, max-age=31536000, immutable" : "private, no-cache",
    }));
  // Not an error: a sound has none, and a video only where a decoder is at hand. What shows it falls back to an icon.
  return picture || new Response(null, { status: 204, headers: { "Cache-Control": "no-cache" } });
}

function query(request: Request): URLSearchParams {
  return new URL(request.url).searchParams;
}

function serve(request: Request, file: StoredFile): Promise<Response | null> {
  const { mimeType, hash, originalName: name } = file;
  return serveFile(request, { absolute: storedFilePath(file), mimeType, name, hash });
}

/** It may have been moved between reading its row and opening it. */
async function serveAfterMove(request: Request, file: StoredFile): Promise<Response | null> {
  const moved = await db().storedFile.findUnique({ where: { id: file.id } });
  return moved && (moved.place !== file.place || moved.path !== file.path) ? serve(request, moved) : null;
}

/** A drive that goes takes all of its files with it: they are not missing, and come back with it. */
async function isFolderOffline({ folderId }: StoredFile): Promise<boolean> {
  const folder = folderId && (await db().mediaFolder.findUnique({ where: { id: folderId } }));
  return folder ? (await whyUnreachable(folder)) !== null : false;
}

async function remember(file: StoredFile, missingAt: Date | null): Promise<void> {
  if (file.missingAt?.getTime() === missingAt?.getTime()) return;
  await writeQuietly((tx) => tx.storedFile.updateMany({ where: { id: file.id }, data: { missingAt } }));
}

function parseWidth(given: string | null): ThumbnailWidth {
  const width = THUMBNAIL_WIDTHS.find((one) => String(one) === (given ?? "320"));
  if (width) return width;
  throw new HttpError(400, "invalid", `Pictures come in these widths: ${THUMBNAIL_WIDTHS.join(", ")}.`);
}
