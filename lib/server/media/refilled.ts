import type { AutoField } from "@/lib/core/media/auto-fields";
import { displayName } from "@/lib/core/media/display-name";
import { type PrefilledMetadata, type PrefillSource, reprefill } from "@/lib/core/media/prefill";
import { getSettings } from "../settings/queries";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { prefillSource, requirePrefillJob } from "./prefill-source";
import type { StoredMedia } from "./require-media";

/** The metadata after the given fields are written anew: from its job, else from its own character and output type. */
export async function refilled(
  tx: Tx,
  media: StoredMedia,
  fields: readonly AutoField[],
): Promise<PrefilledMetadata> {
  const { title, description, tags, seoTitle, seoDescription, prompt } = media;
  const { prefill: templates } = await getSettings(tx);
  const current = { title, description, tags, seoTitle, seoDescription, prompt };
  return reprefill(current, fields, await sourceOf(tx, media), templates);
}

async function sourceOf(tx: Tx, media: StoredMedia): Promise<PrefillSource> {
  const job = media.jobId === null ? null : await requirePrefillJob(tx, media.jobId);
  const source = prefillSource(job, {
    embeddedPrompt: media.file?.generation?.prompt ?? null,
    fileTitle: media.file ? displayName(media.file.originalName) : "",
  });
  return {
    ...source,
    character: source.character ?? (await ownCharacter(tx, media.characterId)),
    outputType: source.outputType ?? (await ownOutputType(tx, media.outputTypeId)),
  };
}

async function ownCharacter(tx: Tx, id: number | null): Promise<PrefillSource["character"]> {
  if (id === null) return null;
  const character = await tx.character.findUnique({
    where: { id },
    select: { name: true, description: true, tags: selectTags },
  });
  return character && { ...character, tags: tagNames(character.tags) };
}

async function ownOutputType(tx: Tx, id: number | null): Promise<PrefillSource["outputType"]> {
  if (id === null) return null;
  const outputType = await tx.outputType.findUnique({ where: { id }, select: { name: true } });
  return outputType && { ...outputType, categoryIds: [] };
}
