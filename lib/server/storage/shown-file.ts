import type { StoredFile } from "../generated/prisma/client";
import { shownPath } from "./paths";

export type ShownFile = ReturnType<typeof shownFile>;

type WithFolder = StoredFile & { folder?: { state: { offlineAt: Date | null } | null } | null };

/** A stored file as the page of its record shows it. */
export function shownFile(file: WithFolder) {
  return {
    id: file.id,
    place: file.place,
    /** Where it lies now, for the person to find it. */
    location: shownPath(file),
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
    /** The folder it is linked from cannot be reached; it comes back with it. */
    isOffline: file.folder?.state?.offlineAt != null,
  };
}
