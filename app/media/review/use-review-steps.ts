"use client";

import { useRef, useState } from "react";
import { runQuietly } from "@/components/form/use-action";
import { undoChange } from "@/lib/actions/changes";
import {
  beginReview,
  goTo,
  joinReview,
  moveBy,
  type ReviewPatch,
  type ReviewSession,
  takeBack,
  takeStep,
} from "@/lib/core/media/review-session";
import type { ActionResult } from "@/lib/server/action";

/** Writes one file's step on the server. */
export type WriteStep = (id: number) => Promise<ActionResult<unknown>>;

/**
 * The review as it goes on: a step counts at once and is written behind the scenes, one after the other, so that an undo never overtakes
 * what it takes back. What the server refuses is said, counts no longer, and the review is back at that file.
 */
export function useReviewSteps(ids: readonly number[], onServerIsRight: (id: number) => void) {
  const [session, setSession] = useState(() => beginReview(ids));
  // Two keys can come between two pictures of the page.
  const latest = useRef(session);
  const update = (change: (session: ReviewSession) => ReviewSession) => {
    latest.current = change(latest.current);
    setSession(latest.current);
  };
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.current.then(work);
    queue.current = done.catch(() => undefined);
    return done;
  };
  const lastNumber = useRef(0);
  const written = useRef(new Map<number, Promise<number | null>>());

  /** Does it to the file that is shown, or to one that was when a dialog about it opened. */
  const take = (patch: ReviewPatch, write: WriteStep) => {
    const { ids, at } = latest.current;
    const id = ids[at];
    if (id === undefined) return;
    lastNumber.current += 1;
    const number = lastNumber.current;
    update((before) => takeStep(before, number, patch));
    const work = inTurn(async () => {
      const result = await write(id);
      if (result.ok) return result.change?.id ?? null;
      update((before) => takeBack(before, number));
      onServerIsRight(id);
      return null;
    });
    written.current.set(number, work);
  };

  const takeLastBack = () => {
    const step = latest.current.steps.at(-1);
    if (!step) return;
    update((before) => takeBack(before, step.number));
    void inTurn(async () => {
      const changeId = await written.current.get(step.number);
      if (changeId == null) return;
      const result = await runQuietly(undoChange, { id: changeId });
      if (!result.ok) onServerIsRight(step.id);
    });
  };

  return {
    session,
    take,
    takeLastBack,
    move: (by: number) => update((before) => moveBy(before, by)),
    goTo: (at: number) => update((before) => goTo(before, at)),
    join: (more: readonly number[]) => update((before) => joinReview(before, more)),
  };
}

export type ReviewSteps = ReturnType<typeof useReviewSteps>;
