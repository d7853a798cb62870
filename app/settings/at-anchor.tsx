"use client";

import { useEffect } from "react";

/** Scrolls to the section that the address names: it was not there yet when the browser looked for it. */
export function AtAnchor() {
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}
