"use client";

import { useRef } from "react";

/**
 * Gives the focus back to what had it when a dialog opened. Radix does so for its own trigger only, and most of our
 * dialogs are opened by state: from a menu, a row, a shortcut.
 */
export function useReturnFocus() {
  const origin = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => {
      origin.current = originOf(document.activeElement);
    },
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
