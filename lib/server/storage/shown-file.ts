import { dataDir } from "../environment";
import type { StoredFile } from "../generated/prisma/client";
import { storedFilePath } from "./paths";

export type ShownFile = ReturnType<typeof shownFile>;

/** A stored file as the page of its record shows it. */
export function shownFile(file: StoredFile) {
  return {
    id: file.id,
    place: file.place,
    /** Where it lies now, for the person to find it. */
    location: storedFilePath(file).replace(dataDir(), "data"),
    originalName: file.originalName,
    hash: file.hash,
    size: Number(file.size),
    mimeType: file.mimeType,
    kind: file.kind,
    width: file.width,
    height: file.height,
    seconds: file.seconds,
    fps: file.fps,
    codec: file.codec,
    isProbed: file.probedAt !== null,
    problem: file.problem,
    isMissing: file.missingAt !== null,
  };
}
