"use client";

import { Unplug } from "lucide-react";
import { useEffect, useState } from "react";
import { useIsConnectionLost } from "./connection";
import { inAppTarget } from "./in-app-target";

/** Milliseconds of silence before it is said: a server that starts again at once needs no words. */
const PATIENCE = 1_500;

/** Says that the app's server does not answer, and goes by itself when it does. Meanwhile links do not lead into nothing. */
export function ConnectionNotice() {
  const isLost = useIsConnectionLost();
  const [isShown, setIsShown] = useState(false);

  useEffect(() => {
    if (!isLost) {
      setIsShown(false);
      return;
    }
    const timer = window.setTimeout(() => setIsShown(true), PATIENCE);
    const onClick = (event: MouseEvent) => {
      if (!inAppTarget(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsShown(true);
    };
    window.addEventListener("click", onClick, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("click", onClick, true);
    };
  }, [isLost]);

  return (
    <div role="alert" className="pointer-events-none fixed inset-x-3 top-3 z-50 flex justify-center">
      {isShown && (
        <p className="pointer-events-auto flex max-w-2xl items-start gap-2.5 rounded-md border border-in-progress/50 bg-panel px-3.5 py-2.5 shadow-float">
          <Unplug aria-hidden className="mt-0.5 size-4 shrink-0 text-in-progress" />
          <span>
            <span className="font-medium">The app’s server does not answer.</span>{" "}
            <span className="text-dim">
              Start it again where you started it. This page goes on by itself then, and keeps what you typed.
            </span>
          </span>
        </p>
      )}
    </div>
  );
}
