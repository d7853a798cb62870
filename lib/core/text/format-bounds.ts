// The rule: a count that is proven only between two numbers is shown as at least the lower one, never as if it were known.

import { type Bounds, isExact } from "@/lib/core/combinations/bounds";
import { formatCount, formatExactCount, isShortened } from "./format-count";

/** `1,234,567`, or `at least 1,234` while it is being counted. */
export function formatBounds(bounds: Bounds): string {
  const count = formatCount(bounds.atLeast);
  return isExact(bounds) ? count : `at least ${count}`;
}

/** What the short form leaves out, for a title; undefined when it leaves out nothing. */
export function explainBounds(bounds: Bounds): string | undefined {
  if (!isExact(bounds))
    return `At least ${formatExactCount(bounds.atLeast)}, at most ${formatExactCount(bounds.atMost)}; still being counted`;
  return isShortened(bounds.atLeast) ? formatExactCount(bounds.atLeast) : undefined;
}
