// The rule: what is done in the dock waits in the outbox until the server has said what became of it. Everything is sent with its own
// key, in the order in which it was done where that matters, again and again until there is an answer; what is refused stays, with why.

import type { DockActInput } from "@/lib/core/dock/act";

/** Files with what they are to become. */
export type DockSubmit = {
  kind: "submit";
  jobId: number;
  complete: boolean;
  title?: string;
  tags?: string[];
  files: { id: string; name: string; size: number }[];
};

export type OutboxAct = DockActInput | DockSubmit;

export type OutboxEntry = {
  /** In the order of doing. */
  order: number;
  /** The same for every try: the server does it once. */
  key: string;
  /** What a person reads: "J0042 → complete". */
  label: string;
  act: OutboxAct;
  /** When it was done, in milliseconds since 1970, as all times here. */
  at: number;
  tries: number;
  /** Not before. */
  retryAt: number;
  /** Why the server refused it; it is not sent again before a person says so. */
  refusal?: string;
};

export type Lane = "acts" | "files";

/** Files take long: what is done meanwhile goes past them. */
export function laneOf({ act }: Pick<OutboxEntry, "act">): Lane {
  return act.kind === "submit" ? "files" : "acts";
}

/** What an act is about. Acts about the same are sent one after the other. */
export function subjectOf(act: OutboxAct): string {
  switch (act.kind) {
    case "prompt-copy":
    case "prompt-status":
      return `prompt ${act.promptId}`;
    case "undo":
      return `change ${act.changeId}`;
    default:
      return `job ${act.jobId}`;
  }
}

/** The next one of a lane: due, and behind nothing that is about the same and still to be sent. */
export function nextToSend(entries: readonly OutboxEntry[], lane: Lane, now: number): OutboxEntry | null {
  const before = new Set<string>();
  for (const entry of inOrder(entries)) {
    if (entry.refusal !== undefined) continue;
    const subject = subjectOf(entry.act);
    if (!before.has(subject) && laneOf(entry) === lane && entry.retryAt <= now) return entry;
    before.add(subject);
  }
  return null;
}

/** When to look again for something to send; null when nothing waits. */
export function nextDue(entries: readonly OutboxEntry[]): number | null {
  const times = entries.filter(({ refusal }) => refusal === undefined).map(({ retryAt }) => retryAt);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Milliseconds between two tries: a second at first, half a minute at most. */
export function retryDelay(tries: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.min(tries, 10));
}

export type Answer = { status: number; body: unknown };

export type Verdict =
  | { kind: "done"; change: { id: number; sentence: string } | null }
  | { kind: "refused"; message: string }
  | { kind: "again" };

/**
 * What an answer means. Refused is only what our own server refuses with a sentence: an answer of something else on that port, of a
 * server that is about to stop or has failed says nothing about the act, so it is sent again.
 */
export function judge(answer: Answer | null): Verdict {
  if (!answer) return { kind: "again" };
  const { status, body } = answer;
  if (status >= 200 && status < 300 && isObject(body) && "change" in body) {
    const { change } = body;
    const isChange = isObject(change) && typeof change.id === "number" && typeof change.sentence === "string";
    return { kind: "done", change: isChange ? (change as { id: number; sentence: string }) : null };
  }
  const message = isObject(body) && isObject(body.error) ? body.error.message : undefined;
  if (status >= 400 && status < 500 && typeof message === "string")
    return {
      kind: "refused",
      message: withFields(message, (body as { error: { fields?: unknown } }).error.fields),
    };
  return { kind: "again" };
}

export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return [...entries].sort((a, b) => a.order - b.order);
}

function withFields(message: string, fields: unknown): string {
  const own = isObject(fields) ? Object.values(fields).filter((text) => typeof text === "string") : [];
  return own.length > 0 ? own.join(" ") : message;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
