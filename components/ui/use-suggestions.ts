"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { foldOptions, rankOptions } from "@/components/ui/rank-options";

/** Suggestions shown at once: more would be read slower than typed. */
const SHOWN = 8;

type Suggesting = {
  /** All that may be offered. */
  all: readonly string[];
  /** What is typed of one. */
  text: string;
  isTaken: (label: string) => boolean;
  onTake: (label: string) => void;
  most?: number;
};

/** What is offered for a text that is being typed, and the keys that lead through it. The focus stays in the field. */
export function useSuggestions({ all, text, isTaken, onTake, most = SHOWN }: Suggesting) {
  const id = useId();
  const [active, setActive] = useState(-1);
  const [isWanted, setIsWanted] = useState(false);
  const folded = useMemo(() => foldOptions(all.map((label) => ({ label }))), [all]);
  const labels =
    isWanted && text.trim() !== ""
      ? rankOptions(folded, text)
          .filter(({ label }) => !isTaken(label))
          .slice(0, most)
          .map(({ label }) => label)
      : [];
  const isShown = labels.length > 0;

  const look = (wanted: boolean) => {
    setActive(-1);
    setIsWanted(wanted);
  };
  const take = (label: string) => {
    look(false);
    onTake(label);
  };
  /** Whether the key was one of the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isShown || event.nativeEvent.isComposing) return false;
    const chosen = labels[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      // One place more than there are suggestions: -1 is the typed text itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(((active + 1 + step + labels.length + 1) % (labels.length + 1)) - 1);
    } else if (event.key === "Escape") {
      look(false);
      event.stopPropagation();
    } else if (event.key === "Enter" && chosen !== undefined) take(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    ...{ isShown, look, onKeyDown },
    list: { id, labels, active, onTake: take },
    combobox: {
      role: "combobox",
      autoComplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": isShown,
      "aria-controls": isShown ? id : undefined,
      "aria-activedescendant": active >= 0 ? `${id}-${active}` : undefined,
    } as const,
  };
}
