// The rule: the life of a job is the stretches between its recorded steps. It goes on until now, or ends where the job became complete or
// failed and stayed so.

import type { JobStatus } from "@/lib/core/jobs/schema";

/** Milliseconds since 1970, and what the job became then. */
export type Step = readonly [at: number, status: JobStatus];

export type Span = { status: JobStatus; from: number; to: number };

export type Life = {
  spans: Span[];
  /** Where it ended; null while it goes on. */
  end: { status: JobStatus; at: number } | null;
};

/** `steps` in the order in which they were recorded. A clock that was set back makes no stretch of less than nothing. */
export function lifeOf(steps: readonly Step[], now: number): Life {
  const spans: Span[] = [];
  let at = -Infinity;
  const times = steps.map(([time, status]) => {
    at = Math.max(at, time);
    return { at, status };
  });
  for (const [index, { at: from, status }] of times.entries()) {
    const next = times[index + 1];
    if (next) {
      if (next.at > from) spans.push({ status, from, to: next.at });
    } else if (isOver(status)) return { spans, end: { status, at: from } };
    else spans.push({ status, from, to: Math.max(from, now) });
  }
  return { spans, end: null };
}

export function isOver(status: JobStatus): boolean {
  return status === "complete" || status === "failed";
}

/** When it first became this, or null. */
export function firstTime(steps: readonly Step[], status: JobStatus): number | null {
  return steps.find(([, became]) => became === status)?.[0] ?? null;
}

/** When it became complete and stayed so, or null. */
export function completedAt(steps: readonly Step[]): number | null {
  const last = steps.at(-1);
  return last?.[1] === "complete" ? last[0] : null;
}
