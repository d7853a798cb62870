"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { LiveMessage } from "@/components/shell/live-stream";
import type { OptionKind, OptionRows } from "@/lib/server/options/queries";

/**
 * What a picker chooses from, asked for once and shared by all pickers of the window; read again when somebody changes it. Null
 * until it has arrived. With `isWanted` false it is not asked for: for lists that are only needed once a picker opens.
 */
export function useOptions<Kind extends OptionKind>(kind: Kind, isWanted = true): OptionRows[Kind] | null {
  const rows = useSyncExternalStore(subscribe, () => lists.get(kind)?.rows ?? null, noRows);
  useEffect(() => {
    if (isWanted) want(kind);
  }, [kind, isWanted]);
  return rows as OptionRows[Kind] | null;
}

type List = { rows: OptionRows[OptionKind] | null; isStale: boolean; isAsked: boolean };

const lists = new Map<OptionKind, List>();
const listeners = new Set<() => void>();

function noRows() {
  return null;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("pipeline:live", onLive);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("pipeline:live", onLive);
    // Nobody listens for changes any more: whoever comes next asks again.
    for (const list of lists.values()) list.isStale = true;
  };
}

function onLive(event: Event): void {
  const { domain } = (event as CustomEvent<LiveMessage>).detail;
  for (const [kind, list] of lists) {
    if (domain !== "everything" && !concerns(domain, kind)) continue;
    list.isStale = true;
    want(kind);
  }
}

/** Tags of records are other ones too when a record is tagged, without a new tag. */
function concerns(domain: string, kind: OptionKind): boolean {
  return domain === kind || (furtherDomains[kind] ?? []).includes(domain);
}

const furtherDomains: Partial<Record<OptionKind, readonly string[]>> = {
  tags: ["characters", "ingredients"],
  "archetype-tags": ["tags", "archetypes"],
  "character-tags": ["tags", "characters"],
  "ingredient-tags": ["tags", "ingredients"],
  "media-tags": ["tags", "media"],
  models: ["media"],
  generators: ["media"],
};

function want(kind: OptionKind): void {
  const list = lists.get(kind) ?? { rows: null, isStale: true, isAsked: false };
  lists.set(kind, list);
  if (list.isStale && !list.isAsked) void load(kind, list);
}

async function load(kind: OptionKind, list: List): Promise<void> {
  list.isAsked = true;
  try {
    // Once more when somebody changed it while it was being read.
    do {
      list.isStale = false;
      list.rows = await read(kind);
    } while (list.isStale);
  } catch {
    // The next picker that wants it tries again.
    list.isStale = true;
  }
  list.isAsked = false;
  for (const listener of listeners) listener();
}

async function read(kind: OptionKind): Promise<OptionRows[OptionKind]> {
  const response = await fetch(`/api/options/${kind}`);
  if (!response.ok) throw new Error(`The options could not be read (${response.status}).`);
  const { items } = (await response.json()) as { items: OptionRows[OptionKind] };
  return items;
}
