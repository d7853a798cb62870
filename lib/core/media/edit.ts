// The rule: an edit names what it changes and leaves the rest alone, so that two windows do not undo each other's work.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { autoFields } from "@/lib/core/media/auto-fields";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { MediaInput, MediaQuality, Rating } from "@/lib/core/media/schema";
import { id } from "@/lib/core/schema/fields";
import { TagChange } from "@/lib/core/tags/tag-change";

/** What the form of a file's page holds; quality and rating take effect at once and are not part of it. */
export const MediaForm = MediaInput.omit({ quality: true, rating: true });
export type MediaForm = z.infer<typeof MediaForm>;
/** As typed, before it is checked. */
export type MediaFormValues = z.input<typeof MediaForm>;

export const MediaChanges = MediaForm.partial().extend({ id });
export type MediaChanges = z.infer<typeof MediaChanges>;

/** An asset without a file: what it is called, or what names it. */
export const NewMedia = MediaInput.pick({
  title: true,
  jobId: true,
  characterId: true,
  outputTypeId: true,
}).check(({ value, issues }) => {
  if (value.title !== "" || value.jobId !== null || value.characterId !== null) return;
  issues.push({
    code: "custom",
    input: "",
    path: ["title"],
    message: "Give it a title, or choose a job or a character.",
  });
});
export type NewMedia = z.infer<typeof NewMedia>;

/** Assets by their ids, or all that the library's filters leave. */
export const MediaSelection = selectionOf(MediaLibraryQuery);
export type MediaSelection = z.infer<typeof MediaSelection>;

export const QualityOfMany = MediaSelection.and(z.object({ quality: MediaQuality }));
export type QualityOfMany = z.infer<typeof QualityOfMany>;

export const RatingOfMany = MediaSelection.and(z.object({ rating: Rating }));
export type RatingOfMany = z.infer<typeof RatingOfMany>;

export const TagsOfMany = MediaSelection.and(TagChange);
export type TagsOfMany = z.infer<typeof TagsOfMany>;

/** Of two that were compared, the better one; the other is rejected. */
export const KeptMedia = z
  .object({ keep: id, reject: id })
  .refine(({ keep, reject }) => keep !== reject, { path: ["reject"], error: "These are one file." });
export type KeptMedia = z.infer<typeof KeptMedia>;

const markedTime = z.number().min(0).max(1_000_000).nullable();

/** Seconds; see `marks.ts`. */
export const MediaMarks = z
  .object({ id, markIn: markedTime, markOut: markedTime })
  .refine(({ markIn, markOut }) => markOut === null || markOut > (markIn ?? 0), {
    path: ["markOut"],
    error: "The part must end after it begins.",
  });
export type MediaMarks = z.infer<typeof MediaMarks>;

export const MediaDeletion = z.object({ id, mode: z.literal("delete") });
export type MediaDeletion = z.infer<typeof MediaDeletion>;

/** Which fields to write anew; they are automatic again afterwards. */
export const MediaRefill = z.object({
  id,
  fields: z.array(z.enum(autoFields)).min(1, "Choose at least one field."),
});
export type MediaRefill = z.infer<typeof MediaRefill>;
