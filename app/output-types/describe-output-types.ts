import { addBounds, NOTHING } from "@/lib/core/combinations/bounds";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import type { OutputTypeFunnel } from "@/lib/server/funnel/queries";

/** What the page says of itself; how much is possible once there is something. */
export function describeOutputTypes(
  funnels: readonly Pick<OutputTypeFunnel, "possible" | "planned">[],
): string {
  if (funnels.length === 0) return "What you deliver, and which ingredients it takes.";
  const possible = funnels.reduce((sum, funnel) => addBounds(sum, funnel.possible ?? NOTHING), NOTHING);
  const tried = funnels.reduce((sum, funnel) => sum + funnel.planned, 0);
  return `${formatCount(tried)} combinations tried of ${formatBounds(possible)} possible, in ${
    funnels.length === 1 ? "1 output type" : `${funnels.length} output types`
  }.`;
}
