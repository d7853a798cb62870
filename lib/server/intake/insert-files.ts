import { randomUUID } from "node:crypto";
import { displayName } from "@/lib/core/media/display-name";
import { libraryPathOf } from "../media/prefill-source";
import { freePaths } from "../storage/free-path";
import type { Tx } from "../tx";
import type { Decided } from "./file-read";
import { factColumns, queueThumbnails, writeGeneration } from "./write-facts";

/** Gives files that nobody had their rows, facts and tasks. A copy claims its readable name; it is moved there after the commit. */
export async function insertFiles(tx: Tx, folderId: number, files: readonly Decided[]): Promise<void> {
  if (files.length === 0) return;
  const paths = await placesOf(tx, files);
  const now = new Date();
  const rows = files.map((file, index) => ({
    ...factColumns(file),
    uuid: file.uuid ?? randomUUID(),
    place: file.uuid === null ? "linked" : "incoming",
    folderId: file.uuid === null ? folderId : null,
    originalName: file.name,
    path: paths[index],
  }));
  const inserted = await tx.$queryRaw<{ id: number | bigint; uuid: string }[]>`
    INSERT INTO StoredFile (uuid, area, place, path, originalName, hash, size, mimeType, kind, width, height, seconds, fps, codec,
      hasAudio, capturedAt, modifiedAt, folderId, probedAt, createdAt)
    SELECT value ->> 'uuid', 'media', value ->> 'place', value ->> 'path', value ->> 'originalName', value ->> 'hash',
      value ->> 'size', value ->> 'mimeType', value ->> 'kind', value ->> 'width', value ->> 'height', value ->> 'seconds',
      value ->> 'fps', value ->> 'codec', value ->> 'hasAudio', value ->> 'capturedAt', value ->> 'modifiedAt',
      value ->> 'folderId', ${now}, ${now}
    FROM json_each(${JSON.stringify(rows)}) ORDER BY key
    RETURNING id, uuid`;
  const idOf = new Map(inserted.map(({ uuid, id }) => [uuid, Number(id)]));
  for (const [index, file] of files.entries()) file.known.id = idOf.get(rows[index]?.uuid ?? "") ?? 0;
  const written = files.map(({ known, type, facts }) => ({ fileId: known.id, type, facts }));
  await writeGeneration(tx, written);
  await queueThumbnails(tx, written);
}

function placesOf(tx: Tx, files: readonly Decided[]): Promise<string[]> | string[] {
  if (files[0]?.uuid === null) return files.map(({ path }) => path);
  const date = new Date();
  const wanted = files.map(({ name, type: { extension }, job }) =>
    libraryPathOf(job, { fileTitle: displayName(name), extension, date }),
  );
  return freePaths(tx, "media", wanted);
}
