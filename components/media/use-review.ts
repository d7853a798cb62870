"use client";

import { useAction } from "@/components/form/use-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { setMediaQuality, setMediaRating } from "@/lib/actions/media";
import type { MediaSelection } from "@/lib/core/media/edit";
import type { MediaQuality } from "@/lib/core/media/schema";

/** Reviewing by keys: a approves, r rejects, u takes that back, 1 to 5 rate and 0 takes the rating away. */
export function useReview(getSelection: () => MediaSelection | null) {
  const [runQuality] = useAction(setMediaQuality);
  const [runRating] = useAction(setMediaRating);
  const setQuality = (quality: MediaQuality) => {
    const selection = getSelection();
    if (selection) void runQuality({ ...selection, quality });
  };
  const setRating = (rating: number) => {
    const selection = getSelection();
    if (selection) void runRating({ ...selection, rating });
  };
  useShortcut("approve", () => setQuality("approved"));
  useShortcut("reject", () => setQuality("rejected"));
  useShortcut("unreview", () => setQuality("unreviewed"));
  useShortcut("rate-0", () => setRating(0));
  useShortcut("rate-1", () => setRating(1));
  useShortcut("rate-2", () => setRating(2));
  useShortcut("rate-3", () => setRating(3));
  useShortcut("rate-4", () => setRating(4));
  useShortcut("rate-5", () => setRating(5));
  return { setQuality, setRating };
}
