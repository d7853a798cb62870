"use client";

import { useEffect } from "react";

type Bounds = { x: number; y: number; width: number; height: number };

const KEY = "pipeline-manager.dock.bounds";

/** Pixels, of a window that nobody has moved yet. */
const FIRST = { width: 380, height: 680 };

/** Milliseconds: no event says that a window was moved. */
const LOOK = 2_000;

/** Puts the dock's own window back where it was, however it was opened. A tab of a browser is left alone. */
export function useBounds(): void {
  useEffect(() => {
    if (!isOwnWindow()) return;
    const kept = readBounds();
    if (kept && isOnScreen(kept)) {
      window.resizeTo(kept.width, kept.height);
      window.moveTo(kept.x, kept.y);
    } else if (!kept && window.outerWidth > 2 * FIRST.width) window.resizeTo(FIRST.width, FIRST.height);
    const keep = () => {
      const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = window;
      // A minimised window has no size worth keeping.
      if (width >= 200 && height >= 200) localStorage.setItem(KEY, JSON.stringify({ x, y, width, height }));
    };
    const timer = setInterval(keep, LOOK);
    window.addEventListener("pagehide", keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, []);
}

function isOwnWindow(): boolean {
  return matchMedia("(display-mode: standalone)").matches || !window.menubar.visible;
}

function isOnScreen({ x, y, width }: Bounds): boolean {
  const { screen } = window;
  return x + width > 40 && x < screen.availWidth * 4 && y > -40 && y < screen.availHeight * 4;
}

function readBounds(): Bounds | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}
