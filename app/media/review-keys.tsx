"use client";

import { useReview } from "@/components/media/use-review";
import type { Selection } from "@/lib/core/list/selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";

export type ReviewKeysProps = { selection: Selection<MediaLibraryQuery> | null };

/** The keys that review: for what is selected, else for the file that has the focus. */
export function ReviewKeys({ selection }: ReviewKeysProps) {
  useReview(() => selection ?? focusedFile());
  return null;
}

function focusedFile(): { ids: number[] } | null {
  const row = document.activeElement?.closest<HTMLElement>("[data-row]");
  return row ? { ids: [Number(row.dataset.row)] } : null;
}
