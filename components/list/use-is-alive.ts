"use client";

import { useSyncExternalStore } from "react";

/**
 * False in the server's HTML, true as soon as the page is alive. What is hidden until it is pointed at and does nothing before that, in
 * every row of a list, would otherwise be half of the page.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(never, isAlive, isNotAlive);
}

const never = () => () => undefined;
const isAlive = () => true;
const isNotAlive = () => false;
