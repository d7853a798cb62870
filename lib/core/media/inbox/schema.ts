// The rule: a file without a job waits in the Inbox until it has one, or a person says that it belongs to none.

import { z } from "zod";
import { MediaSelection } from "@/lib/core/media/edit";
import { idsText } from "@/lib/core/media/review-query";
import { id, RecordIds } from "@/lib/core/schema/fields";

/** Files that the browser is told of at once, the newest; the others follow as these are done. */
export const MOST_LISTED = 2_000;

/** Files that suggestions are asked for at once. */
export const SUGGESTED_AT_ONCE = 12;

/** What the browser knows of the Inbox: `folderOf[n]` is the place in `folders` of the n-th file's; −1 when it came without one. */
export type InboxList = { ids: number[]; folders: string[]; folderOf: number[] };

export const SuggestionsQuery = z.object({
  ids: idsText.refine(
    (ids) => ids.length <= SUGGESTED_AT_ONCE,
    `Ask for at most ${SUGGESTED_AT_ONCE} at once.`,
  ),
});

/** Which files go to which jobs: one change, however many. */
export const MediaAssignment = z.object({
  jobs: z
    .array(RecordIds.extend({ jobId: id }))
    .min(1, "Choose a job.")
    .max(MOST_LISTED, `At most ${MOST_LISTED} jobs at once.`),
});
export type MediaAssignment = z.infer<typeof MediaAssignment>;

/** Files that wait no more although they have no job, or wait again. */
export const MediaLeaving = MediaSelection.and(z.object({ isWithoutJob: z.boolean() }));
export type MediaLeaving = z.infer<typeof MediaLeaving>;
