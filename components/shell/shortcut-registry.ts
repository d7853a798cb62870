"use client";

import { useEffect, useRef } from "react";

export type Shortcut = {
  /** One key ("j"), or two in a row ("g c"). Compared with `KeyboardEvent.key`. */
  keys: string;
  /** What it does, for the list that `?` shows. */
  label: string;
  onPress: () => void;
};

const registered = new Set<Shortcut>();

export function listShortcuts(): Shortcut[] {
  return [...registered];
}

/** Has the key do something while the component is on the page. The latest one on the page wins. */
export function useShortcut(keys: string, label: string, onPress: () => void) {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const shortcut = { keys, label, onPress: () => latest.current() };
    registered.add(shortcut);
    return () => void registered.delete(shortcut);
  }, [keys, label]);
}

/** The one to run for these keys; "waiting" while they are the first half of a longer one. */
export function findShortcut(keys: string, shortcuts: readonly Shortcut[]): Shortcut | "waiting" | null {
  const match = shortcuts.findLast((shortcut) => shortcut.keys === keys);
  if (match) return match;
  return shortcuts.some((shortcut) => shortcut.keys.startsWith(`${keys} `)) ? "waiting" : null;
}
