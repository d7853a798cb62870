"use client";

import { useSyncExternalStore } from "react";

/**
 * Whether what is looked at fills the window, and the screen where the browser grants that. It stays so from file to file; Esc ends it.
 * Whatever fills the window wears `data-full-window` and calls `useFillsWindow`.
 */
export function useFullWindow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isFull,
    () => false,
  );
}

export function setFullWindow(next: boolean): void {
  if (next === isFull) return;
  isFull = next;
  // A refusal (a phone, no key or click just before) leaves it at the window.
  if (next) void document.documentElement.requestFullscreen?.().catch(() => undefined);
  else if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  for (const listener of listeners) listener();
}

let isFull = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener("fullscreenchange", onScreenChange);
    document.addEventListener("keydown", onKeyDown);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener("fullscreenchange", onScreenChange);
    document.removeEventListener("keydown", onKeyDown);
    // On the way to another file it goes on; anywhere else the window is the page's again.
    if (!/^\/media\/\d+$/.test(location.pathname)) setFullWindow(false);
  };
}

/** The browser takes Esc for itself while it has the screen. */
function onScreenChange(): void {
  if (!document.fullscreenElement) setFullWindow(false);
}

function onKeyDown(event: KeyboardEvent): void {
  const isCovered = document.querySelector("[role=dialog][data-state=open], [role=menu][data-state=open]");
  if (event.key === "Escape" && !event.defaultPrevented && !isCovered) setFullWindow(false);
}
