import { X } from "lucide-react";
import { QualityLabel } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { Code } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { ReviewSession } from "@/lib/core/media/review-session";
import type { Reviewed } from "./reviewed";

export type ReviewHeadProps = {
  session: ReviewSession;
  current: Reviewed | null | undefined;
  arrivedCount: number;
  onJoin: () => void;
  backHref: string;
  unreviewedHref: string | null;
  isUnreviewedOnly: boolean;
};

/** Where one is, what it is, and what it has been found to be. */
export function ReviewHead({ session, current, arrivedCount, onJoin, ...filter }: ReviewHeadProps) {
  const { ids, at } = session;
  const number = Math.min(at + 1, ids.length);
  return (
    <header className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line-soft px-3 py-2">
      <ButtonLink
        href={filter.backHref}
        variant="ghost"
        className="w-8 px-0"
        aria-label="Back to the library"
        title="Esc"
      >
        <X aria-hidden />
      </ButtonLink>
      <p data-progress className="font-medium whitespace-nowrap tabular-nums">
        {number.toLocaleString("en-US")}
        <span className="text-dim"> of {ids.length.toLocaleString("en-US")}</span>
      </p>
      <h1 className="min-w-0 flex-1 truncate text-md max-sm:order-last max-sm:basis-full">
        {current?.name ?? "Review"}
        {current?.jobId && <Code className="ml-2">{formatJobCode(current.jobId)}</Code>}
        {current?.characterName && (
          <span className="ml-2 text-base font-normal text-dim">{current.characterName}</span>
        )}
      </h1>
      {current && (
        <p className="inline-flex min-w-0 items-center gap-3" data-verdict>
          <span className="max-w-60 truncate text-dim max-lg:hidden">{current.tags.join(", ")}</span>
          <Rating rating={current.rating} />
          <QualityLabel quality={current.quality} />
        </p>
      )}
      {arrivedCount > 0 && (
        <Button size="sm" shortcut="review-join" onClick={onJoin}>
          {arrivedCount === 1 ? "Add 1 new file" : `Add ${arrivedCount.toLocaleString("en-US")} new files`}
        </Button>
      )}
      {filter.unreviewedHref && (
        <ButtonLink href={filter.unreviewedHref} size="sm" variant="ghost" replace>
          {filter.isUnreviewedOnly ? "Show all files" : "Show unreviewed only"}
        </ButtonLink>
      )}
      <span
        aria-hidden
        className="absolute bottom-[-1px] left-0 h-px bg-primary"
        style={{ width: `${(at / ids.length) * 100}%` }}
      />
    </header>
  );
}
