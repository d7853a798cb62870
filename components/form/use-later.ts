"use client";

import { useEffect, useState } from "react";
import { toast } from "@/components/ui/toast";

/** Milliseconds after which a page counts as shown. */
const IDLE = 1_500;

/** What has been loaded, by what loads it: whoever wants it now has it at once, before the next key is pressed. */
const arrived = new Map<() => Promise<unknown>, unknown>();

/**
 * A dialog whose code is no part of what a page loads first (forms are heavy): null until `isWanted`, and then for good. It is fetched
 * when the page is there and idle, so that nobody waits for it. Define `load` outside of the component.
 */
export function useLater<Component>(load: () => Promise<Component>, isWanted: boolean): Component | null {
  const [loaded, setLoaded] = useState<Component | null>(null);
  const known = isWanted && arrived.has(load) ? (arrived.get(load) as Component) : loaded;
  if (known !== loaded) setLoaded(() => known);
  useEffect(() => {
    if (isWanted) {
      fetchOnce(load).then(
        (component) => setLoaded(() => component),
        () => toast.error("The app's server does not answer. Is it still running?", { id: "not-loaded" }),
      );
      return;
    }
    // When that fails, opening tries again.
    const idle = window.setTimeout(() => void fetchOnce(load).catch(() => undefined), IDLE);
    return () => window.clearTimeout(idle);
  }, [load, isWanted]);
  return known;
}

async function fetchOnce<Component>(load: () => Promise<Component>): Promise<Component> {
  const component = await load();
  arrived.set(load, component);
  return component;
}
