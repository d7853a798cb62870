"use client";

import { useEffect, useRef } from "react";
import { getShortcut, type ShortcutId } from "@/lib/core/shortcuts/catalogue";

/** A shortcut that does something on the page that is open. */
export type ActiveShortcut = {
  id: ShortcutId;
  /** What it does here, for the list that "?" shows. */
  label: string;
  onPress: () => void;
  /** Of a list: another shortcut of the page with the same keys has them while the focus is somewhere else. */
  hasFocus?: () => boolean;
};

const registered = new Set<ActiveShortcut>();

export function listActiveShortcuts(): ActiveShortcut[] {
  return [...registered];
}

/**
 * Has a shortcut of the catalogue do something while the component is on the page. The latest one on the page wins, a list (`hasFocus`)
 * only while the focus is in it. `label` says it in the words of the page: "Next job" where the catalogue says "Next".
 */
export function useShortcut(
  id: ShortcutId,
  onPress: () => void,
  label = getShortcut(id).label,
  hasFocus?: () => boolean,
) {
  const latest = useRef({ onPress, hasFocus });
  useEffect(() => {
    latest.current = { onPress, hasFocus };
  });
  useEffect(() => {
    const shortcut = {
      ...{ id, label },
      onPress: () => latest.current.onPress(),
      hasFocus: () => latest.current.hasFocus?.() ?? true,
    };
    registered.add(shortcut);
    return () => void registered.delete(shortcut);
  }, [id, label]);
}

/** The one to run for these keys; "waiting" while they are the first half of a longer one. */
export function findShortcut<T extends { keys: string | null; hasFocus?: () => boolean }>(
  keys: string,
  shortcuts: readonly T[],
): T | "waiting" | null {
  const matching = shortcuts.filter((shortcut) => shortcut.keys === keys);
  const match = matching.findLast(({ hasFocus }) => hasFocus?.() !== false) ?? matching.at(-1);
  if (match) return match;
  return shortcuts.some((shortcut) => shortcut.keys?.startsWith(`${keys} `)) ? "waiting" : null;
}
