"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { onAsked } from "./asked";
import { rememberRecords } from "./recent-records";

// Its code comes once the page is there and idle: not in the way of the first picture, and at hand when the key is pressed.
const load = () => import("./palette-dialog").then((module) => module.PaletteDialog);
const PaletteDialog = dynamic(load, { ssr: false });

/** Milliseconds after which a page counts as shown. */
const IDLE = 1_500;

/** Opens on Ctrl K (⌘ K) from anywhere, and on its buttons. */
export function Palette() {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  // What is typed between the key and the field: nobody waits for a dialog before typing. Null while the keys go elsewhere.
  const early = useRef<string | null>(null);

  useEffect(() => {
    const open = () => {
      early.current ??= "";
      setWasOpened(true);
      setIsOpen(true);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (early.current !== null && keepEarly(event)) {
        early.current += event.key;
        return;
      }
      const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isPlain || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    const stop = onAsked("palette", open);
    const stopRemembering = rememberRecords();
    // When that fails, pressing the key tries again.
    const idle = window.setTimeout(() => void load().catch(() => undefined), IDLE);
    // Before anything else on the page takes a letter for a shortcut.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      stop();
      stopRemembering();
      window.clearTimeout(idle);
      window.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, []);

  const takeEarly = () => {
    const typed = early.current ?? "";
    early.current = null;
    return typed;
  };
  const onOpenChange = (next: boolean) => {
    early.current = null;
    setIsOpen(next);
  };
  return wasOpened && <PaletteDialog isOpen={isOpen} onOpenChange={onOpenChange} takeEarly={takeEarly} />;
}

/** Letters are kept until the field has the focus; any other key does what it always does. */
function keepEarly(event: KeyboardEvent): boolean {
  if (event.target instanceof Element && event.target.closest("[cmdk-root]")) return false;
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}
