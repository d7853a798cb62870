"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { KeyArea } from "@/components/ui/key-area";
import { frameAt, GUESSED_FPS, startOfFrame } from "@/lib/core/media/frames";
import { ClipBar } from "./clip-bar";
import type { StageProps } from "./stage-props";
import { useClip } from "./use-clip";
import { useMarks } from "./use-marks";
import { fileSource } from "./viewer-file";

/** A clip with our own controls: frame by frame, a marked part that repeats, speeds. */
export function ClipStage({ marks: stored, isShown, isNext, isPlayedAtOnce = false, ...stage }: StageProps) {
  const { id, name, file, canFill, onError } = stage;
  const video = useRef<HTMLVideoElement>(null);
  const own = useMarks(id, stored);
  const clip = useClip(video, { fps: file.fps, marks: own.marks, isPlayedAtOnce: isShown && isPlayedAtOnce });
  const fps = file.fps ?? GUESSED_FPS;
  const marking = {
    onMarkIn: () => own.markIn(startOfFrame(clip.time, fps)),
    // The frame that is shown belongs to the part, so it ends where that one does.
    onMarkOut: () => own.markOut((frameAt(clip.time, fps) + 1) / fps, clip.duration),
  };
  const onCome = useEffectEvent(() => {
    if (video.current?.error) onError();
  });
  // It may have failed before this code.
  useEffect(() => onCome(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== " " || event.target !== event.currentTarget) return;
    event.preventDefault();
    clip.toggle();
  };
  return (
    <>
      <KeyArea
        aria-label="Clip"
        onKeyDown={onKeyDown}
        className="relative min-h-0 flex-1 bg-black focus-visible:-outline-offset-2"
      >
        {/* biome-ignore lint/a11y/useMediaCaption: a clip that was just rendered has no captions */}
        <video
          ref={video}
          src={fileSource(id, file)}
          playsInline
          preload={isShown || isNext ? "auto" : "metadata"}
          aria-label={name}
          onClick={clip.toggle}
          onError={onError}
          className="absolute inset-0 size-full object-contain"
        />
      </KeyArea>
      <ClipBar
        {...{ id, file, clip, canFill, video }}
        marks={own.marks}
        onClearMarks={own.clear}
        {...marking}
      />
    </>
  );
}
