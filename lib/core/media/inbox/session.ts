// The rule: what waits is what the server said last, without the files that were done since. Every step counts at once; the one that is
// shown is a file, not a place, so that files that come or go around it do not change what a key means.

export type InboxStep = {
  /** Counts up, never used again. */
  number: number;
  ids: readonly number[];
  /** The file that was shown. */
  shown: number;
};

export type InboxSession = {
  /** What waited when the server was asked last, in its order. */
  listed: readonly number[];
  shown: number | null;
  selected: ReadonlySet<number>;
  /** What has been done and not taken back. */
  steps: readonly InboxStep[];
  /** Numbers of steps that the server's list does not know of yet. */
  open: ReadonlySet<number>;
};

export function beginInbox(): InboxSession {
  return { listed: [], shown: null, selected: new Set(), steps: [], open: new Set() };
}

/** The files that wait, in their order. */
export function waitingOf({ listed, steps, open }: InboxSession): number[] {
  const done = new Set(steps.filter(({ number }) => open.has(number)).flatMap(({ ids }) => ids));
  return done.size === 0 ? [...listed] : listed.filter((id) => !done.has(id));
}

/** The files that the next step is about: those that are selected, else the one that is shown. */
export function aimOf({ selected, shown }: InboxSession): number[] {
  if (selected.size > 0) return [...selected];
  return shown === null ? [] : [shown];
}

/**
 * What the server says now. `known`: steps that were written before it was asked. A step whose files wait again was taken back somewhere
 * (the notice, another window): its file is shown again.
 */
export function receive(
  session: InboxSession,
  listed: readonly number[],
  known: readonly number[],
): InboxSession {
  const open = new Set([...session.open].filter((number) => !known.includes(number)));
  const isListed = new Set(listed);
  const undone = session.steps.filter(
    ({ number, ids }) => !open.has(number) && ids.every((id) => isListed.has(id)),
  );
  const steps = session.steps.filter((step) => !undone.includes(step));
  const back = undone.at(-1)?.shown ?? session.shown;
  return settle({ ...session, listed, open, steps, shown: back }, session);
}

export function show(session: InboxSession, id: number): InboxSession {
  return settle({ ...session, shown: id }, session);
}

/** One further (1) or back (−1). */
export function moveBy(session: InboxSession, by: number): InboxSession {
  const waiting = waitingOf(session);
  const at = waiting.indexOf(session.shown ?? 0) + by;
  return { ...session, shown: waiting[Math.max(0, Math.min(waiting.length - 1, at))] ?? null };
}

export function toggle(session: InboxSession, id: number): InboxSession {
  const selected = new Set(session.selected);
  if (!selected.delete(id)) selected.add(id);
  return settle({ ...session, selected }, session);
}

/** Selects exactly these of the files that wait. */
export function select(session: InboxSession, ids: readonly number[]): InboxSession {
  return settle({ ...session, selected: new Set(ids) }, session);
}

/** These files are done. What is shown next is the first after them. */
export function take(session: InboxSession, number: number, ids: readonly number[]): InboxSession {
  const step = { number, ids, shown: session.shown ?? ids[0] ?? 0 };
  const next = { ...session, steps: [...session.steps, step], open: new Set([...session.open, number]) };
  return settle({ ...next, selected: new Set() }, session);
}

/** As if the step had not been: its files wait again, at once, and what was shown then is shown. */
export function takeBack(session: InboxSession, number: number): InboxSession {
  const step = session.steps.find((one) => one.number === number);
  if (!step) return session;
  const steps = session.steps.filter((one) => one !== step);
  const open = new Set([...session.open].filter((one) => one !== number));
  // The server's list may have lost them already.
  const listed = [...new Set([...session.listed, ...step.ids])].sort(newestFirst);
  return settle({ ...session, listed, steps, open, shown: step.shown }, session);
}

/** The order of the server's list. */
function newestFirst(a: number, b: number): number {
  return b - a;
}

/** Shows and selects only what waits. What is shown and waits no more gives way to the one that came after it in `before`. */
function settle(session: InboxSession, before: InboxSession): InboxSession {
  const waiting = waitingOf(session);
  const isWaiting = new Set(waiting);
  const selected = new Set([...session.selected].filter((id) => isWaiting.has(id)));
  if (session.shown !== null && isWaiting.has(session.shown)) return { ...session, selected };
  const old = waitingOf(before);
  const at = old.indexOf(session.shown ?? before.shown ?? 0);
  const next = at < 0 ? undefined : old.slice(at).find((id) => isWaiting.has(id));
  const last = at < 0 ? undefined : old.slice(0, at).findLast((id) => isWaiting.has(id));
  return { ...session, selected, shown: next ?? last ?? waiting[0] ?? null };
}
