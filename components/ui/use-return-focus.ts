"use client";

import { useCallback, useRef } from "react";

/** What had the focus before what has it now. */
let left: HTMLElement | null = null;
if (typeof document !== "undefined")
  document.addEventListener("focusin", ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement) left = relatedTarget;
  });

/**
 * Gives the focus back to what had it when a dialog opened. Radix does so for its own trigger only, and most of our
 * dialogs are opened by state: from a menu, a row, a shortcut. A field with `autoFocus` has it before the dialog is told.
 */
export function useReturnFocus() {
  const origin = useRef<HTMLElement | null>(null);
  const ref = useCallback((dialog: HTMLElement | null) => {
    if (!dialog) return;
    const { activeElement } = document;
    origin.current = originOf(dialog.contains(activeElement) ? left : activeElement);
  }, []);
  return {
    ref,
    onCloseAutoFocus: (event: Event) => {
      if (!origin.current?.isConnected) return;
      event.preventDefault();
      origin.current.focus();
    },
  };
}

/** An item of a menu is gone when the dialog closes: the button of that menu is meant. */
function originOf(element: Element | null): HTMLElement | null {
  const menuTrigger = element?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  if (menuTrigger) return document.getElementById(menuTrigger);
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
