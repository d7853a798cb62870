"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { toast } from "@/components/ui/toast";
import { onAsked } from "./asked";
import type { PaletteDialogProps } from "./palette-dialog";
import { rememberRecords } from "./recent-records";
import { useEarlyLetters } from "./use-early-letters";

// Its code comes once the page is there and idle: not in the way of the first picture, and at hand when the key is pressed.
const load = () => import("./palette-dialog").then((module) => module.PaletteDialog);

/** Milliseconds after which a page counts as shown. */
const IDLE = 1_500;

/** Opens on Ctrl K (⌘ K) from anywhere, and on its buttons. */
export function Palette() {
  const [PaletteDialog, setPaletteDialog] = useState<ComponentType<PaletteDialogProps> | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Each opening is a dialog of its own, which takes the focus even while the last one fades out.
  const [opening, setOpening] = useState(0);
  const early = useEarlyLetters(() => setIsOpen(false));

  const open = useEffectEvent(() => {
    if (isOpen) return;
    early.keep();
    setOpening(opening + 1);
    setIsOpen(true);
    load().then(
      (loaded) => setPaletteDialog(() => loaded),
      () => {
        early.take();
        setIsOpen(false);
        toast.error("The app's server does not answer. Is it still running?");
      },
    );
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isPlain || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    const stop = onAsked("palette", () => open());
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

  return (
    PaletteDialog &&
    opening > 0 && (
      <PaletteDialog key={opening} isOpen={isOpen} onOpenChange={setIsOpen} takeEarly={early.take} />
    )
  );
}
