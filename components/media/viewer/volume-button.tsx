import { Volume1, Volume2, VolumeX } from "lucide-react";
import { BarButton } from "./bar-button";
import { changePlayerSettings } from "./player-settings";
import { Track } from "./track";
import type { Clip } from "./use-clip";

/** The sound of all clips; the line shows on wide windows, phones have keys of their own for it. */
export function VolumeButton({ clip: { volume, isMuted } }: { clip: Clip }) {
  const heard = isMuted ? 0 : volume;
  const Icon = heard === 0 ? VolumeX : heard < 0.5 ? Volume1 : Volume2;
  return (
    <>
      <BarButton
        icon={Icon}
        label={isMuted ? "Sound on" : "Sound off"}
        shortcut="mute"
        onClick={() => changePlayerSettings({ isMuted: !isMuted })}
      />
      <Track
        label="Volume"
        value={heard}
        max={1}
        step={0.1}
        valueText={`${Math.round(heard * 100)} percent`}
        onValueChange={(next) => changePlayerSettings({ volume: next, isMuted: next === 0 })}
        className="w-16 max-sm:hidden"
      />
    </>
  );
}
