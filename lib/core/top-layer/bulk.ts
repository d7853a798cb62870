// The rule: what is done to several clips at once is one change; nothing depends on a clip, so it is deleted in one word.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { id } from "@/lib/core/schema/fields";
import { TagChange } from "@/lib/core/tags/tag-change";
import { ClipListQuery } from "@/lib/core/top-layer/list";

export const ClipSelection = selectionOf(ClipListQuery);
export type ClipSelection = z.infer<typeof ClipSelection>;

export const ClipsTags = ClipSelection.and(TagChange);
export type ClipsTags = z.infer<typeof ClipsTags>;

const mode = z.string().pipe(z.literal("delete"));

export const ClipDeletion = z.object({ id, mode });
export type ClipDeletion = z.infer<typeof ClipDeletion>;

export const ClipsDeletion = ClipSelection.and(z.object({ mode }));
export type ClipsDeletion = z.infer<typeof ClipsDeletion>;
