"use client";

import { useEffect } from "react";
import { usePageDrop } from "@/components/media/intake/use-page-drop";

export type PageDropProps = {
  onFile: (file: File) => void;
  /** Tells while a file is held over the window. */
  onOverChange: (isOver: boolean) => void;
};

/** Takes one file that is dropped anywhere in the window, unless a dialog is open: then it was meant for that. */
export function PageDrop({ onFile, onOverChange }: PageDropProps) {
  const isOver = usePageDrop(([file]) => {
    if (file && !document.querySelector("[role=dialog][data-state=open]")) onFile(file);
  });
  useEffect(() => onOverChange(isOver), [isOver, onOverChange]);
  return null;
}
