"use client";

import { Pause, Play, StepBack, StepForward } from "lucide-react";
import { type RefObject, useState } from "react";
import { BarButton } from "@/components/media/viewer/bar-button";
import { Timeline } from "@/components/media/viewer/timeline";
import { useClip } from "@/components/media/viewer/use-clip";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { GUESSED_FPS } from "@/lib/core/media/frames";
import { formatTimecode } from "@/lib/core/text/format-duration";
import { useFollow } from "./use-follow";

const NO_MARKS = { markIn: null, markOut: null };

export type TwinBarProps = {
  left: RefObject<HTMLVideoElement | null>;
  right: RefObject<HTMLVideoElement | null>;
  fps: number | null;
};

/** One control for both clips: the left one leads and is heard, the right one follows, by some frames earlier or later. */
export function TwinBar({ left, right, fps }: TwinBarProps) {
  const [offset, setOffset] = useState(0);
  const clip = useClip(left, { fps, marks: NO_MARKS, isPlayedAtOnce: false });
  const rate = fps ?? GUESSED_FPS;
  useFollow(left, right, offset / rate);
  useShortcut("play", clip.toggle);
  useShortcut("frame-back", () => clip.step(-1));
  useShortcut("frame-on", () => clip.step(1));
  useShortcut("slower", () => clip.changeSpeed(-1));
  useShortcut("faster", () => clip.changeSpeed(1));
  const { time, duration, isPlaying } = clip;
  return (
    <div className="flex min-w-60 flex-1 flex-wrap items-center gap-1">
      <BarButton icon={StepBack} label="One frame back" shortcut="frame-back" onClick={() => clip.step(-1)} />
      <BarButton
        icon={isPlaying ? Pause : Play}
        label={isPlaying ? "Pause" : "Play"}
        shortcut="play"
        onClick={clip.toggle}
      />
      <BarButton icon={StepForward} label="One frame on" shortcut="frame-on" onClick={() => clip.step(1)} />
      <Timeline {...{ time, duration }} marks={NO_MARKS} onSeek={clip.seek} />
      <span data-readout className="px-1 text-sm whitespace-nowrap text-dim tabular-nums">
        {formatTimecode(time)} / {formatTimecode(duration)}
      </span>
      <fieldset aria-label="Right clip against left" className="inline-flex items-center gap-1">
        <Button
          size="sm"
          variant="ghost"
          onClick={() => setOffset(offset - 1)}
          aria-label="Right clip one frame earlier"
        >
          −1
        </Button>
        <span className="min-w-20 text-center text-sm text-dim tabular-nums">
          right {offset > 0 ? "+" : ""}
          {offset} fr
        </span>
        <Button
          size="sm"
          variant="ghost"
          onClick={() => setOffset(offset + 1)}
          aria-label="Right clip one frame later"
        >
          +1
        </Button>
      </fieldset>
    </div>
  );
}
