"use client";

import { useEffect, useEffectEvent, useRef } from "react";

export type EarlyLetters = {
  /** From now on letters are kept, and do nothing else on the page. */
  keep: () => void;
  /** What was kept; letters go where they always do again. */
  take: () => string;
};

/**
 * Keeps what is typed between asking for a field and its having the focus: nobody waits for a dialog before typing.
 * Escape gives up.
 */
export function useEarlyLetters(onGiveUp: () => void): EarlyLetters {
  const kept = useRef<string | null>(null);
  const giveUp = useEffectEvent(onGiveUp);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (kept.current === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1) kept.current += event.key;
      else if (event.key === "Backspace") kept.current = kept.current.slice(0, -1);
      else if (event.key === "Escape") {
        kept.current = null;
        giveUp();
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before anything else on the page takes a letter for a shortcut.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  return {
    keep: () => {
      kept.current ??= "";
    },
    take: () => {
      const letters = kept.current ?? "";
      kept.current = null;
      return letters;
    },
  };
}
