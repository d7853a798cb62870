"use client";

import { useEffect } from "react";
import { redoLastChange, undoLastChange } from "@/lib/actions/changes";
import { announceRememberedChange, announceUndo } from "./change-toast";

/** Ctrl Z and Ctrl Shift Z (with ⌘ on a Mac) outside of text fields, where they are the browser's own. */
export function UndoKeys() {
  useEffect(() => {
    announceRememberedChange();
    const onKeyDown = async (event: KeyboardEvent) => {
      const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
      if (!isUndoKey || event.defaultPrevented || isTextField(event.target)) return;
      event.preventDefault();
      announceUndo(await (event.shiftKey ? redoLastChange(undefined) : undoLastChange(undefined)));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
