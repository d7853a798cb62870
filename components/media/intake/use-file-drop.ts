"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { hasFiles } from "./files-of-transfer";

/**
 * Takes files that are dropped on an element, and tells while some are held over it. Nobody has to be able to drag: what uses this has
 * a button for the same.
 */
export function useFileDrop(area: RefObject<HTMLElement | null>, onDrop: (transfer: DataTransfer) => void) {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const listening = new AbortController();
    const listen = (type: "dragenter" | "dragover" | "dragleave" | "drop", on: (event: DragEvent) => void) =>
      element.addEventListener(type, on, { signal: listening.signal });
    const onOver = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || !hasFiles(dataTransfer)) return;
      event.preventDefault();
      dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    listen("dragenter", onOver);
    listen("dragover", onOver);
    listen("dragleave", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setIsOver(false);
    });
    listen("drop", (event) => {
      setIsOver(false);
      const { dataTransfer } = event;
      if (!dataTransfer || !hasFiles(dataTransfer)) return;
      event.preventDefault();
      take(dataTransfer);
    });
    return () => listening.abort();
  }, [area]);
  return isOver;
}
