"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ReviewFrame } from "./review-frame";
import { ReviewScreen } from "./review-screen";
import { useReviewList } from "./use-review-list";

export type ReviewProps = {
  /** What was selected in the library, else null. */
  ids: number[] | null;
  /** The filters of the library: `?quality=unreviewed`, or empty. */
  search: string;
  backHref: string;
  /** The same review with or without what has been reviewed already; null for a selection. */
  unreviewedHref: string | null;
  isUnreviewedOnly: boolean;
};

/** Files one after the other, as large as the window, by keyboard. */
export function Review(props: ReviewProps) {
  const { backHref, unreviewedHref, isUnreviewedOnly } = props;
  const list = useReviewList(props.ids, props.search);
  if (list.ids && list.ids.length > 0) return <ReviewScreen {...props} ids={list.ids} newest={list.newest} />;
  return (
    <ReviewFrame backHref={backHref}>
      {list.problem && (
        <EmptyState title="The files could not be read" description={list.problem} className="m-auto" />
      )}
      {!list.problem && !list.ids && (
        <p role="status" className="m-auto text-dim">
          Looking up the files
        </p>
      )}
      {list.ids?.length === 0 && (
        <EmptyState
          heading="h1"
          title={isUnreviewedOnly ? "All of it has been reviewed" : "Nothing to review"}
          description="No file fits the filters of the library."
          action={
            <>
              <ButtonLink href={backHref}>Back to the library</ButtonLink>
              {isUnreviewedOnly && unreviewedHref && (
                <ButtonLink href={unreviewedHref}>Go through all of it</ButtonLink>
              )}
            </>
          }
          className="m-auto"
        />
      )}
    </ReviewFrame>
  );
}
