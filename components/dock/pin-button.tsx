"use client";

import { Pin, PinOff } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAriaShortcut } from "@/components/ui/shortcut-keys";
import { canPin } from "./open-pinned-window";
import { usePinning } from "./pinned-place";
import { useDockStore } from "./use-dock";

/** Keeps the dock above all other windows, where the browser can do that; elsewhere it says how else. */
export function PinButton() {
  const store = useDockStore();
  const { isPinned, toggle } = usePinning();
  const [isAble, setIsAble] = useState(true);
  useEffect(() => setIsAble(canPin()), []);
  const label = isPinned ? "Bring it back from the top" : "Pin on top";
  return (
    <Button
      size="icon-sm"
      variant="ghost"
      data-shortcut="dock-pin"
      aria-label={label}
      title={label}
      aria-keyshortcuts={useAriaShortcut("dock-pin")}
      onClick={() => (isAble ? toggle() : store.say(howElse(navigator.userAgent), { isProblem: true }))}
    >
      {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
    </Button>
  );
}

function howElse(userAgent: string): string {
  const begin = "This browser cannot pin: use Chrome or Edge, or ";
  if (/Windows/.test(userAgent)) return `${begin}“Always on top” of Microsoft PowerToys (Win Ctrl T).`;
  if (/Mac OS/.test(userAgent)) return `${begin}a window manager such as Rectangle Pro or Afloat.`;
  return `${begin}“Always on Top” in the window’s title bar menu (Alt Space).`;
}
