import type { OutboxEntry } from "@/lib/core/dock/outbox";
import type { DockPlace, DockPrompt, DockView } from "@/lib/core/dock/view";
import type { KeptFile } from "./database";

/** Down: it has been gone for longer than a restart takes. */
export type DockLink = "connected" | "reconnecting" | "down";

/** What was just done, with the way back as long as there is one. */
export type DockNotice = { text: string; changeId: number | null; isProblem: boolean };

export type DockState = {
  /** As the server said it last. */
  view: DockView;
  /** The same with what was done since. */
  shown: DockView;
  place: DockPlace;
  /** The view is not yet that of the place. */
  isStale: boolean;
  link: DockLink;
  /** What is still to be sent, in order. */
  entries: readonly OutboxEntry[];
  /** Sent, and not yet part of a view. */
  settling: readonly OutboxEntry[];
  /** How far files are on their way, from 0 to 1, by the entry's order. */
  progress: Readonly<Record<number, number>>;
  /** Dropped and not yet submitted. */
  staged: readonly KeptFile[];
  /** Half-typed text by the name of its field. */
  fields: Readonly<Record<string, string>>;
  /** Whether what was kept in the browser has been read. */
  isReady: boolean;
  notice: DockNotice | null;
  /** A text that the clipboard would not take. */
  uncopied: { prompt: DockPrompt } | null;
  /** The prompt that was copied last: the one that is worked with. */
  lastCopied: number | null;
  /** The prompt whose flag is being explained. */
  flagging: number | null;
  /** What happened elsewhere since this window was last looked at, in sentences. */
  news: readonly string[];
};

export type StateHolder = ReturnType<typeof createState>;

/** Holds the state outside of React: the dock moves between windows, and takes all of it along. */
export function createState(initial: DockState) {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change: Partial<DockState>) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
