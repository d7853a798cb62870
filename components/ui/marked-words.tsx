import type { WordRun } from "@/lib/core/text/word-diff";

/** What differs from what stands beside it. */
export const differs = "rounded-xs bg-in-progress/20 px-0.5 text-foreground";

/** A text in which each word is marked that the other side lacks. */
export function MarkedWords({ runs }: { runs: readonly WordRun[] }) {
  return runs.map(({ start, text, isOwn }) =>
    isOwn ? (
      <mark key={start} className={differs}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
