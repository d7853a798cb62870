"use client";

import { useSyncExternalStore } from "react";

export type PlayerSettings = { /** 0 to 1. */ volume: number; isMuted: boolean; isLooping: boolean };

const KEY = "pipeline-manager.player";
const DEFAULTS: PlayerSettings = { volume: 1, isMuted: false, isLooping: true };

/** How clips are played, remembered by this browser and shared by all players of the window. */
export function usePlayerSettings(): PlayerSettings {
  return useSyncExternalStore(
    subscribe,
    () => {
      settings ??= read();
      return settings;
    },
    () => DEFAULTS,
  );
}

export function changePlayerSettings(changes: Partial<PlayerSettings>): void {
  settings = { ...(settings ?? read()), ...changes };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing remembers it until the window closes.
  }
  for (const listener of listeners) listener();
}

let settings: PlayerSettings | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): PlayerSettings {
  try {
    const { volume, isMuted, isLooping } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return {
      volume: typeof volume === "number" ? Math.min(1, Math.max(0, volume)) : DEFAULTS.volume,
      isMuted: isMuted === true,
      isLooping: isLooping !== false,
    };
  } catch {
    return DEFAULTS;
  }
}
