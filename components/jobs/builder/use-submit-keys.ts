"use client";

import { useEffect, useRef } from "react";

/** Ctrl (or ⌘) Enter submits from anywhere on the page, with Shift for "and next" where there is a next. */
export function useSubmitKeys(onSubmit: (isNext: boolean) => void, hasNext: boolean): void {
  const latest = useRef(onSubmit);
  useEffect(() => {
    latest.current = onSubmit;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      // An open list takes Enter for itself.
      if (document.querySelector("[role=dialog][data-state=open]")) return;
      event.preventDefault();
      latest.current(event.shiftKey && hasNext);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasNext]);
}
