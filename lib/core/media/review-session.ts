// The rule: a review goes through a list that is fixed when it begins. Each step says what becomes of one file and goes on to the next;
// any step can be taken back, which goes back to its file. What a file is in the review is what the server said, with the steps on top.

import type { MediaQuality } from "@/lib/core/media/schema";

/** What a step changes. */
export type ReviewPatch = {
  quality?: MediaQuality;
  rating?: number;
  tags?: string[];
  jobId?: number | null;
  isDeleted?: true;
};

export type ReviewStep = {
  /** Counts up, never used again. */
  number: number;
  id: number;
  /** Where in the list the file stands. */
  at: number;
  patch: ReviewPatch;
};

export type ReviewSession = {
  ids: readonly number[];
  /** The place in the list; behind its end when all have been seen. */
  at: number;
  steps: readonly ReviewStep[];
};

export function beginReview(ids: readonly number[]): ReviewSession {
  return { ids, at: 0, steps: [] };
}

export function isOver({ ids, at }: ReviewSession): boolean {
  return at >= ids.length;
}

/** One further (1) or back (-1); behind the last one is the end. */
export function moveBy(session: ReviewSession, by: number): ReviewSession {
  return goTo(session, session.at + by);
}

export function goTo(session: ReviewSession, at: number): ReviewSession {
  return { ...session, at: Math.max(0, Math.min(session.ids.length, at)) };
}

/** Does something to the file that is shown and goes on. At the end there is none: nothing happens. */
export function takeStep(session: ReviewSession, number: number, patch: ReviewPatch): ReviewSession {
  const id = session.ids[session.at];
  if (id === undefined) return session;
  const step = { number, id, at: session.at, patch };
  return moveBy({ ...session, steps: [...session.steps, step] }, 1);
}

/** As if the step had not been, and back at its file. */
export function takeBack(session: ReviewSession, number: number): ReviewSession {
  const step = session.steps.find((one) => one.number === number);
  if (!step) return session;
  return goTo({ ...session, steps: session.steps.filter((one) => one !== step) }, step.at);
}

/** Files that came meanwhile, at the end of the list. */
export function joinReview(session: ReviewSession, ids: readonly number[]): ReviewSession {
  const known = new Set(session.ids);
  return { ...session, ids: [...session.ids, ...ids.filter((id) => !known.has(id))] };
}

/** What the steps make of a file. */
export function patchOf({ steps }: ReviewSession, id: number): ReviewPatch {
  return Object.assign({}, ...steps.filter((step) => step.id === id).map(({ patch }) => patch));
}

export type ReviewSummary = {
  seen: number;
  approved: number;
  rejected: number;
  rated: number;
  tagged: number;
  assigned: number;
  deleted: number;
};

/** How many files ended up as what, by the last that was done to each. */
export function summarize(session: ReviewSession): ReviewSummary {
  const ids = new Set(session.steps.map(({ id }) => id));
  const patches = [...ids].map((id) => patchOf(session, id));
  const count = (is: (patch: ReviewPatch) => boolean) => patches.filter(is).length;
  return {
    seen: session.at,
    approved: count(({ quality }) => quality === "approved"),
    rejected: count(({ quality }) => quality === "rejected"),
    rated: count(({ rating }) => rating !== undefined && rating > 0),
    tagged: count(({ tags }) => tags !== undefined),
    assigned: count(({ jobId }) => jobId !== undefined && jobId !== null),
    deleted: count(({ isDeleted }) => isDeleted === true),
  };
}
