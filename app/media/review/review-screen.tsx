"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { isOver, patchOf, summarize } from "@/lib/core/media/review-session";
import { ReviewActions } from "./review-actions";
import { reviewCommands } from "./review-commands";
import { ReviewDialogs } from "./review-dialogs";
import { ReviewFrame } from "./review-frame";
import { ReviewHead } from "./review-head";
import { ReviewStage } from "./review-stage";
import { ReviewStrip } from "./review-strip";
import { ReviewSummary } from "./review-summary";
import type { ReviewDialog, Reviewed } from "./reviewed";
import { useReviewItems } from "./use-review-items";
import { useReviewKeys } from "./use-review-keys";
import { useReviewSteps } from "./use-review-steps";

export type ReviewScreenProps = {
  ids: readonly number[];
  /** What the filters leave by now. */
  newest: readonly number[];
  backHref: string;
  unreviewedHref: string | null;
  isUnreviewedOnly: boolean;
};

export function ReviewScreen({ ids, newest, backHref, ...filter }: ReviewScreenProps) {
  const [dialog, setDialog] = useState<ReviewDialog>(null);
  const onServerIsRight = useRef<(id: number) => void>(() => undefined);
  const steps = useReviewSteps(ids, (id) => onServerIsRight.current(id));
  const { session } = steps;
  const { items, readAgain } = useReviewItems(session.ids, session.at);
  useEffect(() => {
    onServerIsRight.current = (id) => void readAgain(id);
  });
  const commands = reviewCommands(steps);
  const id = session.ids[session.at];
  const known = id === undefined ? undefined : items.get(id);
  const current: Reviewed | null | undefined = known && { ...known, ...patchOf(session, known.id) };
  const arrived = useMemo(() => {
    const inList = new Set(session.ids);
    return newest.filter((one) => !inList.has(one));
  }, [newest, session.ids]);
  const join = () => steps.join(arrived);
  useReviewKeys({ steps, commands, current, onDialog: setDialog, onJoin: join });
  useSaid(arrived.length);

  return (
    <ReviewFrame backHref={backHref}>
      <ReviewHead
        {...{ session, current, backHref, ...filter }}
        arrivedCount={arrived.length}
        onJoin={join}
      />
      {isOver(session) ? (
        <ReviewSummary
          summary={summarize(session)}
          arrivedCount={arrived.length}
          onJoin={join}
          onAgain={() => steps.goTo(0)}
          backHref={backHref}
        />
      ) : (
        <ReviewStage session={session} items={items} />
      )}
      <ReviewStrip session={session} items={items} onGoTo={steps.goTo} />
      <ReviewActions {...{ current, commands, steps }} onDialog={setDialog} />
      <ReviewDialogs dialog={dialog} onClose={() => setDialog(null)} {...{ current, commands }} />
    </ReviewFrame>
  );
}

/** News are said, not only shown. */
function useSaid(arrivedCount: number): void {
  useEffect(() => {
    if (arrivedCount > 0) announce(`${arrivedCount} new files`);
  }, [arrivedCount]);
}
