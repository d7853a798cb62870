// The rule: what jobs bring along is told in counts.

import { joinWords } from "@/lib/core/changes/changed-fields";
import { nouns } from "@/lib/core/text/nouns";
import type { ClipFacts } from "@/lib/core/top-layer/gather";
import { formatUse } from "@/lib/core/uses/uses";

/** "3 jobs with 7 media assets: 12 tags, 2 characters and 4 descriptions." */
export function describeFacts({ jobCount, mediaCount, tags, characters, descriptions }: ClipFacts): string {
  const parts = [
    formatUse({ count: tags.length, ...nouns.tag }),
    formatUse({ count: characters.length, ...nouns.character }),
    formatUse({ count: descriptions.length, singular: "description", plural: "descriptions" }),
  ];
  const jobs = formatUse({ count: jobCount, ...nouns.job });
  const media = formatUse({ count: mediaCount, ...nouns.media });
  return `${jobs} with ${media}: ${joinWords(parts)}.`;
}
