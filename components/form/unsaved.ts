"use client";

import { useEffect } from "react";

/** One entry for each form on the page that holds something unsaved. */
const unsaved = new Set<object>();
const listeners = new Set<() => void>();
let askFirst: ((leave: () => void) => void) | null = null;

/** Asks before what was typed is lost: on links and shortcuts of the app, on Back, on closing and reloading the window. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const entry = {};
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    unsaved.add(entry);
    tell();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => {
      unsaved.delete(entry);
      tell();
      window.removeEventListener("beforeunload", onBeforeUnload);
    };
  }, [isUnsaved]);
}

/** Leaves the page by `leave`: at once, or when the person says that what was typed may go. */
export function leavePage(leave: () => void): void {
  if (hasUnsaved() && askFirst) askFirst(leave);
  else leave();
}

export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

export function onUnsavedChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What asks the person; there is one of it, in the shell. */
export function setLeaveQuestion(ask: typeof askFirst): void {
  askFirst = ask;
}

function tell(): void {
  for (const listener of listeners) listener();
}
