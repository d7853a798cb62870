"use client";

import { useEffect, useState } from "react";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { listActiveShortcuts } from "./shortcut-registry";

export type PageAction = { label: string; shortcut?: ShortcutId; run: () => void };

/** What can be done on the page that is open; while the palette is open it follows a page that is still coming. */
export function usePageActions(isFollowing: boolean): PageAction[] {
  const [actions, setActions] = useState(listPageActions);
  useEffect(() => {
    if (!isFollowing) return;
    const observer = new MutationObserver(() => setActions(listPageActions()));
    observer.observe(document.querySelector("main") ?? document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isFollowing]);
  return actions;
}

/** The buttons of the page's header, then what its own shortcuts do. */
function listPageActions(): PageAction[] {
  const elements = document.querySelectorAll<HTMLElement>("[data-page-actions] :is(a[href], button:enabled)");
  const buttons = [...elements]
    .filter((element) => element.checkVisibility() && nameOf(element) !== "")
    .map((element) => ({
      label: nameOf(element),
      shortcut: element.dataset.shortcut as ShortcutId | undefined,
      run: () => press(element),
    }));
  const known = new Set(buttons.map(({ shortcut }) => shortcut));
  const keys = listActiveShortcuts()
    .filter(({ id }) => !known.has(id))
    .map(({ id, label, onPress }) => ({ label, shortcut: id, run: onPress }));
  return [...buttons, ...new Map(keys.map((action) => [action.label, action])).values()];
}

/** A menu opens on a key, not on a click made by a program. */
function press(element: HTMLElement): void {
  if (element.getAttribute("aria-haspopup") === "menu") {
    element.focus();
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  } else element.click();
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label) return label;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[aria-hidden]")) hidden.remove();
  return copy.textContent.trim();
}
