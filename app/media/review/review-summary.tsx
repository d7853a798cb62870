import { CircleCheckBig } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { ReviewSummary as Summary } from "@/lib/core/media/review-session";

export type ReviewSummaryProps = {
  summary: Summary;
  arrivedCount: number;
  onJoin: () => void;
  onAgain: () => void;
  backHref: string;
};

/** At the end: what has become of the files, and where to go from here. */
export function ReviewSummary({ summary, arrivedCount, onJoin, onAgain, backHref }: ReviewSummaryProps) {
  return (
    <div className="flex min-h-0 flex-1 overflow-y-auto">
      <EmptyState
        icon={CircleCheckBig}
        title={summary.seen === 1 ? "1 file seen" : `${summary.seen.toLocaleString("en-US")} files seen`}
        description={inWords(summary)}
        action={
          <>
            {arrivedCount > 0 && (
              <Button variant="primary" onClick={onJoin}>
                Go on with {arrivedCount === 1 ? "the new one" : `the ${arrivedCount} new ones`}
              </Button>
            )}
            <ButtonLink href={backHref} variant={arrivedCount > 0 ? undefined : "primary"}>
              Back to the library
            </ButtonLink>
            <Button onClick={onAgain}>From the beginning</Button>
          </>
        }
        className="m-auto"
      />
    </div>
  );
}

function inWords({ seen, ...counts }: Summary): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  if (parts.length === 0) return "Nothing was changed.";
  return `${parts.map(([what, count]) => `${count.toLocaleString("en-US")} ${what}`).join(" · ")}.`;
}
