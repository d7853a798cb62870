"use client";

import { Unplug } from "lucide-react";
import { useDock } from "./use-dock";

/** Says so when the app is away, and that nothing is lost by it. */
export function LinkProblem() {
  const link = useDock((state) => state.link);
  if (link !== "down") return null;
  return (
    <p
      role="alert"
      className="mx-2 mb-1.5 flex shrink-0 gap-2 rounded-md border border-failed/40 bg-panel px-2.5 py-1.5 text-sm"
    >
      <Unplug aria-hidden className="mt-0.5 size-3.5 shrink-0 text-failed" />
      <span>
        <span className="font-medium">The app is not running.</span>{" "}
        <span className="text-dim">Start it with npm start. What you do here is kept and sent then.</span>
      </span>
    </p>
  );
}
