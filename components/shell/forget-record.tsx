"use client";

import { useEffect } from "react";
import { forgetRecord } from "./recent-records";

/** On the page that says "nothing is here": the palette does not lead there any more. */
export function ForgetRecord() {
  useEffect(() => forgetRecord(window.location.pathname), []);
  return null;
}
