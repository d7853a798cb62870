import type { FileType } from "@/lib/core/media/file-types";
import type { TaskKind } from "../generated/prisma/enums";
import { freePath } from "../storage/free-path";
import type { Tx } from "../tx";

/** A file that is about to become a media asset: received into incoming/, or to stay where the person keeps it. */
export type NewFile = FileType & {
  /** As the sender named it. */
  originalName: string;
  /** Bytes. */
  size: number;
} & ({ source: "upload"; uuid: string; hash: string } | { source: "link"; path: string });

/** The row of the file, and whether one was there already: the same bytes in the library, or the same linked path. */
export type StoredMediaFile = { id: number; isNew: boolean; embeddedPrompt: string | null };

/** Gives a file its row, or finds the one it has. `wantedPath` is its readable name in the library; a number is added while that is taken. */
export function storeMediaFile(tx: Tx, file: NewFile, wantedPath: string): Promise<StoredMediaFile> {
  return file.source === "upload" ? storeUpload(tx, file, wantedPath) : storeLink(tx, file);
}

const selectKnown = { id: true, size: true, generation: { select: { prompt: true } } } as const;

async function storeUpload(
  tx: Tx,
  file: NewFile & { source: "upload" },
  wantedPath: string,
): Promise<StoredMediaFile> {
  const { uuid, hash, size, mimeType, kind, originalName } = file;
  const same = await tx.storedFile.findFirst({
    where: { area: "media", hash, size, place: { notIn: ["linked", "purging"] } },
    select: selectKnown,
  });
  if (same) return { id: same.id, isNew: false, embeddedPrompt: same.generation?.prompt ?? null };
  const { id } = await tx.storedFile.create({
    data: {
      uuid,
      area: "media",
      place: "incoming",
      path: await freePath(tx, "media", wantedPath),
      originalName,
      hash,
      size,
      mimeType,
      kind,
      tasks: { create: tasksFor(kind === "audio" ? ["probe"] : ["probe", "thumbnail"]) },
    },
    select: { id: true },
  });
  return { id, isNew: true, embeddedPrompt: null };
}

async function storeLink(tx: Tx, file: NewFile & { source: "link" }): Promise<StoredMediaFile> {
  const { path, size, mimeType, kind, originalName } = file;
  const area = "media" as const;
  const known = await tx.storedFile.findUnique({ where: { area_path: { area, path } }, select: selectKnown });
  if (known && known.size === BigInt(size))
    return { id: known.id, isNew: false, embeddedPrompt: known.generation?.prompt ?? null };
  // The thumbnail follows once the file has been read: it is filed under the hash.
  const facts = {
    size,
    mimeType,
    kind,
    originalName,
    hash: null,
    probedAt: null,
    problem: null,
    missingAt: null,
  };
  const tasks = { create: tasksFor(["hash", "probe"]) };
  const { id } = known
    ? await tx.storedFile.update({
        where: { id: known.id },
        data: { ...facts, tasks: { deleteMany: {}, ...tasks } },
        select: { id: true },
      })
    : await tx.storedFile.create({
        data: { ...facts, area, place: "linked", path, tasks },
        select: { id: true },
      });
  return { id, isNew: known === null, embeddedPrompt: null };
}

function tasksFor(kinds: TaskKind[]): { kind: TaskKind }[] {
  return kinds.map((kind) => ({ kind }));
}
