"use client";

import { Pin } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { openPinnedWindow } from "./open-pinned-window";

type Pinning = { isPinned: boolean; toggle: () => void };

const PinningContext = createContext<Pinning>({ isPinned: false, toggle: () => {} });

export function usePinning(): Pinning {
  return useContext(PinningContext);
}

/**
 * Where the dock is: in its own window, or in one that stays above all others. All that it knows is kept outside of React and goes along;
 * nothing of it opens in the other window, since menus, messages and keys are parts of the dock itself.
 */
export function PinnedPlace({ theme, children }: { theme: string; children: ReactNode }) {
  const [pinned, setPinned] = useState<Window | null>(null);
  useEffect(() => {
    if (pinned) pinned.document.documentElement.dataset.theme = theme;
  }, [pinned, theme]);
  const toggle = async () => {
    if (pinned) return pinned.close();
    const opened = await openPinnedWindow();
    if (!opened) return;
    opened.addEventListener("pagehide", () => setPinned(null), { once: true });
    setPinned(opened);
  };
  return (
    <PinningContext value={{ isPinned: pinned !== null, toggle: () => void toggle() }}>
      {pinned ? createPortal(children, pinned.document.body) : children}
      {pinned && (
        <main className="flex h-dvh flex-col items-center justify-center gap-3 p-4 text-center">
          <h1 className="font-semibold text-lg">The dock is pinned on top</h1>
          <p className="max-w-72 text-dim text-sm text-balance">
            It lives in its own window as long as this one is open. Closing that window brings it back here.
          </p>
          <Button onClick={() => pinned.close()}>
            <Pin aria-hidden />
            Bring it back
          </Button>
        </main>
      )}
    </PinningContext>
  );
}
