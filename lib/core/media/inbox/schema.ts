// The rule: a file without a job waits in the Inbox until it has one, or a person says that it belongs to none.

import { z } from "zod";
import { MediaSelection } from "@/lib/core/media/edit";
import { MOST_LISTED, SUGGESTED_AT_ONCE } from "@/lib/core/media/inbox/list";
import { idsText } from "@/lib/core/media/review-query";
import { id, RecordIds } from "@/lib/core/schema/fields";

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
