// The rule: a media asset's metadata is free text that may be empty, a review, and at most one job.

import { z } from "zod";
import { mediaQualities } from "@/lib/core/media/quality";
import { line, optionalId, requiredNumber, tagList, text } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";

export const MediaQuality = z.enum(mediaQualities, { error: "Choose a quality." });
export type MediaQuality = z.infer<typeof MediaQuality>;

/** 0 to 5; 0 is "not rated". */
export const Rating = requiredNumber({ min: 0, max: 5, isWhole: true, message: "Rate from 0 to 5." });

export const MediaInput = z.object({
  title: line(),
  description: text(),
  tags: tagList,
  seoTitle: line(),
  seoDescription: line(2000),
  prompt: text(LIMITS.prompt),
  notes: text(),
  quality: MediaQuality,
  rating: Rating,
  jobId: optionalId,
  characterId: optionalId,
  outputTypeId: optionalId,
});
export type MediaInput = z.infer<typeof MediaInput>;

export const blankMedia: MediaInput = {
  title: "",
  description: "",
  tags: [],
  seoTitle: "",
  seoDescription: "",
  prompt: "",
  notes: "",
  quality: "unreviewed",
  rating: 0,
  jobId: null,
  characterId: null,
  outputTypeId: null,
};
