"use client";

import { runQuietly } from "@/components/form/use-action";
import { deleteManyMedia, setMediaQuality, setMediaRating, tagMedia, updateMedia } from "@/lib/actions/media";
import type { MediaQuality } from "@/lib/core/media/schema";
import { tagKey } from "@/lib/core/tags/tags";
import type { ReviewSteps } from "./use-review-steps";

/** What can be done to the file that is shown; each goes on to the next. */
export function reviewCommands({ take }: Pick<ReviewSteps, "take">) {
  return {
    setQuality: (quality: MediaQuality) =>
      take({ quality }, (id) => runQuietly(setMediaQuality, { ids: [id], quality })),
    setRating: (rating: number) =>
      take({ rating }, (id) => runQuietly(setMediaRating, { ids: [id], rating })),
    setTags: (before: readonly string[], tags: string[]) => {
      const add = without(tags, before);
      const remove = without(before, tags);
      if (add.length + remove.length > 0)
        take({ tags }, (id) => runQuietly(tagMedia, { ids: [id], add, remove }));
    },
    assign: (jobId: number) => take({ jobId }, (id) => runQuietly(updateMedia, { id, jobId })),
    remove: () => take({ isDeleted: true }, (id) => runQuietly(deleteManyMedia, { ids: [id] })),
  };
}

export type ReviewCommands = ReturnType<typeof reviewCommands>;

function without(tags: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(tagKey));
  return tags.filter((tag) => !known.has(tagKey(tag)));
}
