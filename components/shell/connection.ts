"use client";

import { useSyncExternalStore } from "react";

let isLost = false;
const listeners = new Set<() => void>();

/** Set by what reads the stream of events: the first to notice that the app's server does not answer. */
export function setConnectionLost(next: boolean): void {
  if (next === isLost) return;
  isLost = next;
  for (const listener of listeners) listener();
}

export function useIsConnectionLost(): boolean {
  return useSyncExternalStore(onConnection, isConnectionLost, () => false);
}

export function isConnectionLost(): boolean {
  return isLost;
}

/** Calls `listener` whenever it is lost or found; returns the way to stop. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
