"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { isTyping } from "@/components/shell/plain-key";
import { useDockStore } from "./use-dock";

/** Files that are dropped anywhere on the dock, or pasted, go to Submit. Returns whether some are held over it. */
export function useFileDrop(root: RefObject<HTMLElement | null>): boolean {
  const store = useDockStore();
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    if (files.length === 0) return;
    store.go({ tab: "submit" });
    void store.stage(files);
  });
  useEffect(() => {
    const owner = root.current?.ownerDocument;
    if (!owner) return;
    const isOff = new AbortController();
    const { signal } = isOff;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    owner.addEventListener("dragenter", onOver, { signal });
    owner.addEventListener("dragover", onOver, { signal });
    owner.addEventListener("dragleave", (event) => event.relatedTarget === null && setIsOver(false), {
      signal,
    });
    owner.addEventListener(
      "drop",
      (event) => {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    owner.addEventListener(
      "paste",
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (
          files.length === 0 ||
          (isTyping(event.target) && event.clipboardData?.types.includes("text/plain"))
        )
          return;
        event.preventDefault();
        take(files);
      },
      { signal },
    );
    return () => isOff.abort();
  }, [root]);
  return isOver;
}
