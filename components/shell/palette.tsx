"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
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

  useEffect(() => {
    const open = () => {
      setWasOpened(true);
      setIsOpen(true);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isPlain || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    const stop = onAsked("palette", open);
    const stopRemembering = rememberRecords();
    // When that fails, pressing the key tries again.
    const idle = window.setTimeout(() => void load().catch(() => undefined), IDLE);
    window.addEventListener("keydown", onKeyDown);
    return () => {
      stop();
      stopRemembering();
      window.clearTimeout(idle);
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return wasOpened && <PaletteDialog isOpen={isOpen} onOpenChange={setIsOpen} />;
}
