import { once } from "./once";

/** A committed write. `ids` are those of records (a tag row of character 7 counts as character 7). */
export type CommitEvent = {
  sequence: number;
  /** The recorded change, or null when the write was not recorded (facts of files, housekeeping). */
  changeId: number | null;
  records: { domain: Domain; ids: number[] }[];
  /** Stored files whose references may have changed. */
  fileIds: number[];
  /** What a folder's files came to, once they have all been looked at. */
  arrival?: Arrival;
  /** Only how far something is: the database holds what it held. */
  isProgress?: boolean;
  /** Another database is in the place of the one there was: nothing that was read before holds. */
  isExchanged?: boolean;
};

/** Files that came in from a folder, one after the other, until there were no more. */
export type Arrival = { folderId: number; sentence: string };

export const DOMAINS = [
  "archetypes",
  "characters",
  "categories",
  "ingredients",
  "rules",
  "output-types",
  "tags",
  "jobs",
  "batches",
  "media",
  "folders",
  "saved-filters",
  "top-layer",
  "projects",
  "prompts",
  "drafts",
  "dock",
  "settings",
] as const;

export type Domain = (typeof DOMAINS)[number];

/** Tables to the domain whose screens show them. */
export const DOMAIN_OF_TABLE: Record<string, Domain> = {
  Archetype: "archetypes",
  Character: "characters",
  Category: "categories",
  Ingredient: "ingredients",
  Rule: "rules",
  OutputType: "output-types",
  Tag: "tags",
  Job: "jobs",
  Batch: "batches",
  MediaAsset: "media",
  MediaFolder: "folders",
  SavedFilter: "saved-filters",
  TopLayerClip: "top-layer",
  Project: "projects",
  Prompt: "prompts",
  Draft: "drafts",
  DockSlot: "dock",
  Setting: "settings",
};

/** How many past events a window that lost its stream can catch up on; beyond that it reloads what it shows. */
const REMEMBERED = 500;

type Listener = (event: CommitEvent) => void;

const bus = once("events", () => ({
  // Starts at the clock, so that a number from before a restart is never mistaken for one of this run.
  sequence: Date.now(),
  written: 0,
  recent: [] as CommitEvent[],
  listeners: new Set<Listener>(),
  closers: new Set<() => void>(),
}));

/** Tells everybody about a committed write; called by db.ts after the commit, and by background work. */
export function publish(event: Omit<CommitEvent, "sequence">): void {
  bus.sequence += 1;
  if (!event.isProgress) bus.written = bus.sequence;
  const numbered = { ...event, sequence: bus.sequence };
  bus.recent.push(numbered);
  if (bus.recent.length > REMEMBERED) bus.recent.shift();
  for (const listener of bus.listeners) listener(numbered);
}

/** Tells everybody that another database is in the place of the one there was, so that nothing is kept of what was read before. */
export function publishExchange(): void {
  const records = DOMAINS.map((domain) => ({ domain, ids: [] }));
  publish({ changeId: null, records, fileIds: [], isExchanged: true });
}

/** Calls `listener` for every write from now on; returns the way to stop. */
export function subscribe(listener: Listener): () => void {
  bus.listeners.add(listener);
  return () => bus.listeners.delete(listener);
}

/** The events after `sequence`, or null when they are not all remembered any more. */
export function eventsSince(sequence: number): CommitEvent[] | null {
  if (sequence === bus.sequence) return [];
  const oldest = bus.recent[0]?.sequence;
  if (oldest === undefined || sequence < oldest - 1 || sequence > bus.sequence) return null;
  return bus.recent.filter((event) => event.sequence > sequence);
}

/** The number of the newest event; a stream that starts here has missed nothing. */
export function currentSequence(): number {
  return bus.sequence;
}

/** The number of the newest event that told of a write. */
export function writtenSequence(): number {
  return bus.written;
}

/** Registers an open stream, so that it can be ended when the server stops: an open stream would keep it from stopping. */
export function registerStream(close: () => void): () => void {
  bus.closers.add(close);
  return () => bus.closers.delete(close);
}

/** When the server stops. */
export function closeAllStreams(): void {
  for (const close of [...bus.closers]) close();
}
