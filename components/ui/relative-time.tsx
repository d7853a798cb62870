"use client";

import { useEffect, useState } from "react";
import { relativeTime } from "@/lib/core/text/relative-time";

/** Milliseconds. */
const TICK = 30_000;

/** A moment in words that stay true while the page is open; the exact time on hover. */
export function RelativeTime({ at }: { at: Date }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  // The server's clock may differ by a minute from ours: the words come after hydration, the date before.
  return (
    <time
      dateTime={at.toISOString()}
      title={now === null ? undefined : at.toLocaleString()}
      suppressHydrationWarning
    >
      {relativeTime(at, now ?? Date.now())}
    </time>
  );
}
