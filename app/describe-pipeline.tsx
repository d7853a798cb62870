import { Link } from "@/components/ui/link";
import { NOTHING } from "@/lib/core/combinations/bounds";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import type { Funnel } from "@/lib/server/funnel/queries";

/** How things stand, in a sentence: "3,184 combinations tried of 1,482,240 possible. 14 jobs are waiting for a file." */
export function describePipeline({ possible, planned }: Funnel, waiting: number) {
  if (!possible?.atMost && planned === 0) return "What is possible, what is planned, what is made.";
  const combinations = planned === 1 ? "1 combination" : `${formatCount(planned)} combinations`;
  return (
    <>
      {combinations} tried of {formatBounds(possible ?? NOTHING)} possible.
      {waiting > 0 && (
        <>
          {" "}
          <Link
            href="/jobs?file=none"
            className="underline decoration-line underline-offset-4 hover:text-foreground"
          >
            {waiting === 1 ? "1 job is" : `${formatCount(waiting)} jobs are`} waiting for a file.
          </Link>
        </>
      )}
    </>
  );
}
