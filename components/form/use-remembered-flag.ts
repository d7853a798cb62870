"use client";

import { useSyncExternalStore } from "react";

/** A switch that this browser remembers. It is off in the first picture of a page: for what only shows once something opens. */
export function useRememberedFlag(name: string): [isOn: boolean, set: (isOn: boolean) => void] {
  const key = `pipeline-manager.${name}`;
  const isOn = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => false,
  );
  return [isOn, (next) => write(key, next)];
}

const listeners = new Set<() => void>();

/** What a browser that keeps nothing remembers at least until the window closes. */
const unkept = new Map<string, boolean>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function read(key: string): boolean {
  try {
    return unkept.get(key) ?? localStorage.getItem(key) === "on";
  } catch {
    return false;
  }
}

function write(key: string, isOn: boolean): void {
  try {
    localStorage.setItem(key, isOn ? "on" : "off");
  } catch {
    unkept.set(key, isOn);
  }
  for (const listener of listeners) listener();
}
