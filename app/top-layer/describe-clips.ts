import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";

/** How many there are, in a sentence, whatever the filters. */
export function describeClips(count: number): string {
  return count === 0
    ? "Composite clips, made from the media of several jobs."
    : `${formatUse({ count, ...nouns.clip })}, each made from the media of several jobs.`;
}
