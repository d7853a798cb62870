import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { mediaOrderLabels } from "@/lib/core/media/search/orders";

const grouped = new Intl.NumberFormat("en");

/** How many there are, in a sentence: of all, or of those that match. */
export function describeMedia(
  { count, isAtLeast }: { count: number; isAtLeast: boolean },
  { q, sort }: Pick<MediaLibraryQuery, "q" | "sort">,
): string {
  const number = `${isAtLeast ? "More than " : ""}${grouped.format(count)}`;
  const noun = count === 1 ? "file" : "files";
  if (q !== "") return `${number} ${noun} ${count === 1 ? "matches" : "match"}.`;
  if (count === 0) return "Everything that was made, with what it was made from.";
  return `${number} ${noun}, ${mediaOrderLabels[sort].toLowerCase()}. Drop more anywhere on this page.`;
}
