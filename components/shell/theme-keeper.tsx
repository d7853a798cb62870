"use client";

import { useEffect } from "react";
import type { Theme } from "@/lib/core/settings/schema";

/**
 * Puts the look to what is stored. A choice shows before it is stored; when it is taken back before the page that knows it has come,
 * React sees the same theme as before and would leave the page as it was put by hand. Give it a new `key` with each state of the data.
 */
export function ThemeKeeper({ theme }: { theme: Theme }) {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
