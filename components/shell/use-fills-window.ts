"use client";

import { useEffect } from "react";

/**
 * While it is true, what fills the window is all there is to see, to Tab through and to be read out. The mark stands on the root: a
 * `:has` in the shell would have every page's styles looked through again whenever a row is drawn.
 */
export function useFillsWindow(isFull = true): void {
  useEffect(() => {
    if (!isFull) return;
    document.documentElement.dataset.fullWindow = "";
    return () => {
      delete document.documentElement.dataset.fullWindow;
    };
  }, [isFull]);
}
