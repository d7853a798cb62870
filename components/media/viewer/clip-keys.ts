"use client";

import { useShortcut } from "@/components/shell/shortcut-registry";
import { changePlayerSettings } from "./player-settings";
import type { Clip } from "./use-clip";

/** A clip by keys. */
export function useClipKeys(clip: Clip, marking: { onMarkIn: () => void; onMarkOut: () => void }) {
  useShortcut("play", clip.toggle);
  useShortcut("frame-back", () => clip.step(-1));
  useShortcut("frame-on", () => clip.step(1));
  useShortcut("mark-in", marking.onMarkIn);
  useShortcut("mark-out", marking.onMarkOut);
  useShortcut("loop", () => changePlayerSettings({ isLooping: !clip.isLooping }));
  useShortcut("mute", () => changePlayerSettings({ isMuted: !clip.isMuted }));
  useShortcut("slower", () => clip.changeSpeed(-1));
  useShortcut("faster", () => clip.changeSpeed(1));
}
