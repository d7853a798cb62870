import type { AutoField } from "@/lib/core/media/auto-fields";
import { type PrefilledMetadata, reprefill } from "@/lib/core/media/prefill";
import { getSettings } from "../settings/queries";
import type { Tx } from "../tx";
import { readPrefillSources } from "./prefill-sources";
import type { StoredMedia } from "./require-media";

/** The metadata after the given fields are written anew: from its job, else from its own character and output type. */
export async function refilled(
  tx: Tx,
  media: StoredMedia,
  fields: readonly AutoField[],
): Promise<PrefilledMetadata> {
  const { title, description, tags, seoTitle, seoDescription, prompt, file } = media;
  const { prefill: templates } = await getSettings(tx);
  const current = { title, description, tags, seoTitle, seoDescription, prompt };
  const sourceOf = await readPrefillSources(tx, [media]);
  const originalName = file?.originalName ?? null;
  const source = sourceOf(media, { originalName, embeddedPrompt: file?.generation?.prompt ?? null });
  return reprefill(current, fields, source, templates);
}
