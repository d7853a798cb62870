// The rule: what only the duplicates had is not lost with them: the kept one gets all tags, the highest rating, all notes, and what it lacks.

import { autoFieldsAfterEdit } from "@/lib/core/media/auto-fields";
import type { EditableMedia } from "@/lib/core/media/batch/apply-steps";
import { LIMITS } from "@/lib/core/schema/limits";
import { mergeTags } from "@/lib/core/tags/tags";
import { countCharacters } from "@/lib/core/text/plain-text";

const LACKED = ["title", "description", "seoTitle", "seoDescription", "prompt"] as const;
const LINKS = ["jobId", "characterId", "outputTypeId"] as const;

/** The kept one with what it gets from the others, of which the best comes first. */
export function carryOver<Media extends EditableMedia>(kept: Media, others: readonly EditableMedia[]): Media {
  const after = {
    ...kept,
    tags: mergeTags(
      kept.tags,
      others.flatMap(({ tags }) => tags),
    ).slice(0, Math.max(LIMITS.tags, kept.tags.length)),
    rating: others.reduce((most, { rating }) => Math.max(most, rating), kept.rating),
    notes: others.reduce((notes, other) => withNotes(notes, other.notes), kept.notes),
  };
  if (kept.quality === "unreviewed" && others.some(({ quality }) => quality === "approved"))
    after.quality = "approved";
  for (const field of LACKED)
    if (after[field].trim() === "")
      after[field] = others.find((other) => other[field].trim() !== "")?.[field] ?? after[field];
  for (const field of LINKS) after[field] ??= others.find((other) => other[field] !== null)?.[field] ?? null;
  return { ...after, autoFields: autoFieldsAfterEdit(kept.autoFields, kept, after) };
}

/** Notes that are there already are not written twice; those that do not fit are left out. */
function withNotes(notes: string, more: string): string {
  if (notes.includes(more.trim())) return notes;
  const together = notes.trim() === "" ? more : `${notes.trimEnd()}\n\n${more}`;
  return countCharacters(together) <= LIMITS.text ? together : notes;
}
