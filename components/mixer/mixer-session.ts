import {
  defaultMixerSettings,
  type MixerLocks,
  type MixerSettings,
  noLocks,
} from "@/lib/core/mixer/settings";
import type { MixerCombination } from "@/lib/server/mixer/look";

/** One roll: what it gave, and what of it was looked at and ticked. */
export type MixerEntry = {
  combinations: MixerCombination[];
  /** Which of them is shown part by part. */
  current: number;
  /** Keys of those that are to become jobs. */
  ticked: string[];
  seed: string;
};

/** What the mixer holds in this tab of the browser. */
export type MixerSession = {
  settings: MixerSettings;
  locks: MixerLocks;
  /** Oldest first. */
  entries: MixerEntry[];
  /** The one that is shown. */
  at: number;
};

export const emptySession: MixerSession = {
  settings: defaultMixerSettings,
  locks: noLocks,
  entries: [],
  at: 0,
};

/** Rolls that one can go back to. */
const KEPT = 20;

const KEY = "pipeline-manager.mixer";

export function readSession(): MixerSession | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return typeof kept === "object" && kept !== null ? { ...emptySession, ...kept } : null;
  } catch {
    // Not ours, or the browser keeps nothing.
    return null;
  }
}

export function keepSession(session: MixerSession): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // A browser that keeps nothing still rolls.
  }
}

export function entryOf({ entries, at }: MixerSession): MixerEntry | null {
  return entries[at] ?? null;
}

/** With one more roll, which is shown; the oldest give way. */
export function withEntry(session: MixerSession, entry: MixerEntry): MixerSession {
  const entries = [...session.entries, entry].slice(-KEPT);
  return { ...session, entries, at: entries.length - 1 };
}

/** With the roll that is shown changed. */
export function withCurrentEntry(
  session: MixerSession,
  change: (entry: MixerEntry) => MixerEntry,
): MixerSession {
  const entries = session.entries.map((entry, index) => (index === session.at ? change(entry) : entry));
  return { ...session, entries };
}

/** The same roll with what is possible of it by now. */
export function withLook(entry: MixerEntry, found: readonly MixerCombination[]): MixerEntry {
  const byKey = new Map(found.map((one) => [one.key, one]));
  const combinations = entry.combinations.flatMap(({ key }) => byKey.get(key) ?? []);
  return {
    ...entry,
    combinations,
    current: Math.max(0, Math.min(entry.current, combinations.length - 1)),
    ticked: entry.ticked.filter((key) => byKey.has(key)),
  };
}
