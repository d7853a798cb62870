"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { onPaletteAsked } from "./palette-button";

// Most visits never open it, so its code comes with the first press.
const PaletteDialog = dynamic(() => import("./palette-dialog").then((module) => module.PaletteDialog), {
  ssr: false,
});

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
    const stop = onPaletteAsked(open);
    window.addEventListener("keydown", onKeyDown);
    return () => {
      stop();
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return wasOpened && <PaletteDialog isOpen={isOpen} onOpenChange={setIsOpen} />;
}
