"use client";

import { useEffect, useRef } from "react";

/** Takes a picture that is pasted anywhere on the page. Text is left to the field it is meant for. */
export function usePastedImage(onImage: ((file: File) => void) | null) {
  const latest = useRef(onImage);
  useEffect(() => {
    latest.current = onImage;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith("image/"));
      // Text copied from an office program comes with a picture of itself: in a text field the text is meant.
      const isText = event.target instanceof HTMLElement && event.target.matches("input, textarea");
      if (!file || !latest.current || event.defaultPrevented) return;
      if (isText && event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
