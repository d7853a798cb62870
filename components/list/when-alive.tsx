"use client";

import type { ReactNode } from "react";
import { useIsAlive } from "./use-is-alive";

/** What lies below the fold of every window: drawn by the browser before anybody scrolls to it, and no part of the page's HTML. */
export function WhenAlive({ children }: { children: ReactNode }) {
  return useIsAlive() && children;
}
