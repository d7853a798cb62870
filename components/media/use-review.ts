"use client";

import { useAction } from "@/components/form/use-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { setMediaQuality, setMediaRating } from "@/lib/actions/media";
import type { MediaQuality } from "@/lib/core/media/schema";

/** Reviewing by keys: a approves, r rejects, u takes that back, 1 to 5 rate and 0 takes the rating away. */
export function useReview(getIds: () => number[]) {
  const [runQuality] = useAction(setMediaQuality);
  const [runRating] = useAction(setMediaRating);
  const setQuality = (quality: MediaQuality) => {
    const ids = getIds();
    if (ids.length > 0) void runQuality({ ids, quality });
  };
  const setRating = (rating: number) => {
    const ids = getIds();
    if (ids.length > 0) void runRating({ ids, rating });
  };
  useShortcut("a", "Approve", () => setQuality("approved"));
  useShortcut("r", "Reject", () => setQuality("rejected"));
  useShortcut("u", "Back to unreviewed", () => setQuality("unreviewed"));
  useShortcut("0", "Take the rating away", () => setRating(0));
  useShortcut("1", "Rate 1 of 5", () => setRating(1));
  useShortcut("2", "Rate 2 of 5", () => setRating(2));
  useShortcut("3", "Rate 3 of 5", () => setRating(3));
  useShortcut("4", "Rate 4 of 5", () => setRating(4));
  useShortcut("5", "Rate 5 of 5", () => setRating(5));
  return { setQuality, setRating };
}
