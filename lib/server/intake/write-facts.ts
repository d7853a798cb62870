import { searchedColumns } from "@/lib/core/generation/searched-columns";
import type { FileType } from "@/lib/core/media/file-types";
import { toPlainText } from "@/lib/core/text/plain-text";
import type { ProbeFacts } from "../background/messages";
import { idList } from "../id-list";
import type { Tx } from "../tx";
import { asStored } from "./note-files";

/** A file that has been read whole. */
export type ReadFile = { size: number; hash: string; type: FileType; facts: ProbeFacts };

/** The columns of a stored file that reading it tells. */
export function factColumns({ size, hash, type, facts }: ReadFile) {
  const { width, height, seconds, fps, codec, hasAudio, capturedAt, modifiedAt } = facts;
  return {
    ...{ size, hash, mimeType: type.mimeType, kind: type.kind, width, height, seconds, fps, codec },
    hasAudio: hasAudio === null ? null : Number(hasAudio),
    ...{ capturedAt: asStored(capturedAt), modifiedAt: asStored(modifiedAt) },
  };
}

/** Files that have rows and other bytes by now: their facts are those of the new ones. */
export async function rewriteFacts(tx: Tx, files: readonly (ReadFile & { fileId: number })[]): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map((file) => ({ ...factColumns(file), fileId: file.fileId }));
  await tx.$executeRaw`
    UPDATE StoredFile SET size = value ->> 'size', hash = value ->> 'hash', mimeType = value ->> 'mimeType', kind = value ->> 'kind',
      width = value ->> 'width', height = value ->> 'height', seconds = value ->> 'seconds', fps = value ->> 'fps',
      codec = value ->> 'codec', hasAudio = value ->> 'hasAudio', capturedAt = value ->> 'capturedAt',
      modifiedAt = value ->> 'modifiedAt', probedAt = ${new Date()}, problem = NULL, missingAt = NULL
    FROM json_each(${JSON.stringify(rows)}) WHERE StoredFile.id = value ->> 'fileId'`;
  await writeGeneration(tx, files);
  await fillPrompts(tx, files);
  await queueThumbnails(tx, files);
}

/** What generators wrote into files, in place of what was known of them. */
export async function writeGeneration(
  tx: Tx,
  files: readonly { fileId: number; facts: ProbeFacts }[],
): Promise<void> {
  await tx.$executeRaw`DELETE FROM GenerationMetadata WHERE fileId IN ${idList(files.map(({ fileId }) => fileId))}`;
  const rows = files.flatMap(({ fileId, facts: { generation } }) =>
    generation
      ? [
          {
            ...generation,
            ...searchedColumns(generation),
            parameters: JSON.stringify(generation.parameters),
            fileId,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO GenerationMetadata (fileId, generator, prompt, negativePrompt, seed, model, parameters, raw)
    SELECT value ->> 'fileId', value ->> 'generator', value ->> 'prompt', value ->> 'negativePrompt', value ->> 'seed',
      value ->> 'model', value ->> 'parameters', value ->> 'raw'
    FROM json_each(${JSON.stringify(rows)})`;
}

/** The file's own prompt goes before the job's, wherever no person has written one. */
export async function fillPrompts(
  tx: Tx,
  files: readonly { fileId: number; facts: Pick<ProbeFacts, "generation"> }[],
): Promise<void> {
  const rows = files.flatMap(({ fileId, facts }) =>
    facts.generation?.prompt ? [{ fileId, prompt: toPlainText(facts.generation.prompt) }] : [],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE MediaAsset SET prompt = value ->> 'prompt', updatedAt = ${new Date()}
    FROM json_each(${JSON.stringify(rows)})
    WHERE MediaAsset.fileId = value ->> 'fileId' AND MediaAsset.prompt <> value ->> 'prompt'
      AND instr(' ' || MediaAsset.autoFields || ' ', ' prompt ') > 0`;
}

/** Pictures and clips get a picture of themselves in the background. */
export async function queueThumbnails(
  tx: Tx,
  files: readonly { fileId: number; type: FileType }[],
): Promise<void> {
  const ids = files.filter(({ type }) => type.kind !== "audio").map(({ fileId }) => fileId);
  await tx.$executeRaw`
    INSERT INTO Task (kind, fileId) SELECT 'thumbnail', value FROM json_each(${JSON.stringify(ids)}) WHERE true
    ON CONFLICT (kind, fileId) DO UPDATE SET state = 'queued', attempts = 0, error = NULL`;
}
