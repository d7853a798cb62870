import type { ReviewItem } from "@/lib/server/media/review";

/** A file of the review with what its steps have made of it. */
export type Reviewed = ReviewItem & { isDeleted?: true };

export type ReviewDialog = "tag" | "job" | null;
