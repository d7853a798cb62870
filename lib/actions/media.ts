"use server";

import {
  KeptMedia,
  MediaChanges,
  MediaDeletion,
  MediaMarks,
  MediaRefill,
  MediaSelection,
  NewMedia,
  QualityOfMany,
  RatingOfMany,
  TagsOfMany,
} from "@/lib/core/media/edit";
import { MediaAssignment, MediaLeaving } from "@/lib/core/media/inbox/schema";
import { KnownFiles } from "@/lib/core/media/submission";
import { action } from "@/lib/server/action";
import * as create from "@/lib/server/media/create-media";
import * as inbox from "@/lib/server/media/inbox/assign";
import * as keep from "@/lib/server/media/keep-media";
import * as marks from "@/lib/server/media/mark-media";
import * as media from "@/lib/server/media/mutations";
import * as known from "@/lib/server/media/place-known-files";
import * as tags from "@/lib/server/media/tag-media";

export const createMedia = action(NewMedia, create.createMedia);
export const updateMedia = action(MediaChanges, media.updateMedia);
export const refillMedia = action(MediaRefill, media.refillMedia);
export const setMediaQuality = action(QualityOfMany, media.setMediaQuality);
export const setMediaRating = action(RatingOfMany, media.setMediaRating);
export const assignMedia = action(MediaAssignment, inbox.assignMedia);
export const leaveWithoutJob = action(MediaLeaving, inbox.leaveWithoutJob);
export const placeKnownFiles = action(KnownFiles, known.placeKnownFiles);
export const keepMedia = action(KeptMedia, keep.keepMedia);
export const markMedia = action(MediaMarks, marks.markMedia);
export const tagMedia = action(TagsOfMany, tags.tagMedia);
export const deleteMedia = action(MediaDeletion, media.deleteMedia);
export const deleteManyMedia = action(MediaSelection, media.deleteManyMedia);
