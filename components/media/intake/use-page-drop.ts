"use client";

import { useEffect, useRef, useState } from "react";
import { filesOfTransfer, hasFiles } from "@/components/media/intake/files-of-transfer";

/** Takes files that are dropped anywhere in the window; true while some are held over it. */
export function usePageDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    // Every element that the pointer crosses says enter and leave; the window is left when they even out.
    let depth = 0;
    const leaving = new AbortController();
    const on = (
      type: "dragenter" | "dragleave" | "dragover" | "drop",
      listener: (event: DragEvent) => void,
    ) =>
      document.addEventListener(type, (event) => hasFiles(event.dataTransfer) && listener(event), {
        signal: leaving.signal,
      });
    const set = (next: number) => {
      depth = Math.max(0, next);
      setIsOver(depth > 0);
    };
    on("dragenter", () => set(depth + 1));
    on("dragleave", () => set(depth - 1));
    on("dragover", (event) => event.preventDefault());
    on("drop", async (event) => {
      set(0);
      if (event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      const files = await filesOfTransfer(event.dataTransfer);
      if (files.length > 0) latest.current(files);
    });
    return () => leaving.abort();
  }, []);
  return isOver;
}
