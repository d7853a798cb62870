"use server";

import { MemberStep } from "@/lib/core/order/order-step";
import { RecordId } from "@/lib/core/schema/fields";
import { ClipAggregation } from "@/lib/core/top-layer/aggregation";
import { ClipDeletion, ClipsDeletion, ClipsTags } from "@/lib/core/top-layer/bulk";
import { ClipJobs } from "@/lib/core/top-layer/linked-jobs";
import { ClipAddition, ClipChanges, ClipFromJobs, NewClip } from "@/lib/core/top-layer/schema";
import { action } from "@/lib/server/action";
import * as aggregate from "@/lib/server/top-layer/aggregate-clip";
import * as file from "@/lib/server/top-layer/attach-clip-file";
import * as bulk from "@/lib/server/top-layer/bulk";
import * as jobs from "@/lib/server/top-layer/clip-jobs";
import * as create from "@/lib/server/top-layer/create-clip";
import * as clips from "@/lib/server/top-layer/mutations";

export const createClip = action(NewClip, create.createClip);
export const createClipFromJobs = action(ClipFromJobs, create.createClipFromJobs);
export const addToClip = action(ClipAddition, create.addToClip);
export const updateClip = action(ClipChanges, clips.updateClip);
export const duplicateClip = action(RecordId, clips.duplicateClip);
export const deleteClip = action(ClipDeletion, clips.deleteClip);
export const linkClipJobs = action(ClipJobs, jobs.linkClipJobs);
export const unlinkClipJobs = action(ClipJobs, jobs.unlinkClipJobs);
export const moveClipJob = action(MemberStep, jobs.moveClipJob);
export const aggregateClip = action(ClipAggregation, aggregate.aggregateClip);
export const detachClipFile = action(RecordId, file.detachClipFile);
export const tagClips = action(ClipsTags, bulk.tagClips);
export const deleteClips = action(ClipsDeletion, bulk.deleteClips);
