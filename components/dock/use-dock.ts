"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { DockState } from "./store/dock-state";
import type { DockStore } from "./store/dock-store";

export const DockContext = createContext<DockStore | null>(null);

export function useDockStore(): DockStore {
  const store = useContext(DockContext);
  if (!store) throw new Error("This is a part of the dock.");
  return store;
}

/** A part of the dock's state, as it is now. `select` gives the same for the same state. */
export function useDock<T>(select: (state: DockState) => T): T {
  const store = useDockStore();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.get()),
  );
}

/** Half-typed text that outlives this window; undefined when nothing was typed, and null forgets it. */
export function useKeptText(name: string): [string | undefined, (value: string | null) => void] {
  const store = useDockStore();
  return [useDock(({ fields }) => fields[name]), (value) => store.setField(name, value)];
}
