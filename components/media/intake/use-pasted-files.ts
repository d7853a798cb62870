"use client";

import { useEffect, useRef } from "react";

/** Takes files that are pasted anywhere on the page. Text is left to the field it is meant for. */
export function usePastedFiles(onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // Text copied from an office program comes with a picture of itself: in a text field the text is meant.
      const isText = event.target instanceof HTMLElement && event.target.matches("input, textarea");
      const isTextMeant = isText && event.clipboardData?.types.includes("text/plain");
      if (files.length === 0 || isTextMeant || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
