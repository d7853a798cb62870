"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { keepList, type MediaStretch, markEntry } from "./kept-list";
import type { Library } from "./use-library-stretch";

/** Milliseconds without a step before the address follows. */
const PAUSE = 150;
/** Milliseconds after a click in which it may lead away. */
const STAY = 2_000;

/**
 * Keeps the place in the list in the address, so that a reload and a link lead there, and the list itself for who comes back to it. Next
 * does not hear of it (it is told its own state of history again): a step of the router would take back what else is on its way.
 */
export function usePlace({ list, stretch, known }: Library, from: number, isReady: boolean): void {
  const left = useRef({ mark: "", scrolled: 0 });
  const now = useRef({ list, stretch, from });
  useEffect(() => {
    now.current = { list, stretch, from };
  });
  useEffect(() => {
    if (!isReady) return;
    const write = () => writePlace(placeOf(stretch, from));
    let timer = window.setTimeout(write, PAUSE);
    const onClick = () => {
      left.current = { mark: markEntry(known), scrolled: window.scrollY };
      window.clearTimeout(timer);
      timer = window.setTimeout(write, STAY);
    };
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [stretch, from, known, isReady]);
  useLayoutEffect(() => {
    // The browser would scroll to where a longer list was.
    window.history.scrollRestoration = "manual";
    return () => {
      window.history.scrollRestoration = "auto";
      keepList({ ...now.current, ...left.current });
    };
  }, []);
}

/** What `after` is in the address; undefined leaves it as it is. */
function placeOf({ rows, hasBefore }: MediaStretch, from: number): string | null | undefined {
  const before = rows[from - 1];
  if (before) return String(before.id);
  return hasBefore ? undefined : null;
}

function writePlace(place: string | null | undefined): void {
  const params = new URLSearchParams(window.location.search);
  if (place !== undefined) {
    for (const name of ["after", "before", "day"]) params.delete(name);
    if (place !== null) params.set("after", place);
  }
  const address = params.size > 0 ? `${window.location.pathname}?${params}` : window.location.pathname;
  if (address !== window.location.pathname + window.location.search)
    window.history.replaceState(window.history.state, "", address);
}
