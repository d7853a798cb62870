"use client";

import { useEffect, useState } from "react";
import { formatDuration } from "@/lib/core/text/format-duration";
import { cn } from "@/lib/utils";

/** How long a job has been in progress, running. `since` in milliseconds since 1970. */
export function RunningTime({ since, className }: { since: number | null; className?: string }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  if (since === null || now === null) return null;
  return (
    <time className={cn("shrink-0 font-medium text-in-progress text-sm tabular-nums", className)}>
      <span className="sr-only">In progress for </span>
      {formatDuration((now - since) / 1000)}
    </time>
  );
}
