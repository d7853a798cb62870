"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { GUESSED_FPS, stepFrames } from "@/lib/core/media/frames";
import { hasMarks, type Marks, markedPart } from "@/lib/core/media/marks";
import { usePlayerSettings } from "./player-settings";

/** How fast a clip can be played. */
const SPEEDS: readonly number[] = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4];

export type Clip = ReturnType<typeof useClip>;

export type ClipOptions = {
  fps: number | null;
  marks: Marks;
  /** Plays as soon as it can, without sound where the browser allows no other; pauses when that ends. */
  isPlayedAtOnce: boolean;
};

/** A video element with what its controls show and do. Times in seconds. */
export function useClip(
  video: RefObject<HTMLVideoElement | null>,
  { fps, marks, isPlayedAtOnce }: ClipOptions,
) {
  const { volume, isMuted, isLooping } = usePlayerSettings();
  const [time, setTime] = useState(0);
  const [duration, setDuration] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const isMarked = hasMarks(marks);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.volume = volume;
    element.muted = isMuted;
    element.playbackRate = speed;
    // A marked part is repeated by hand below; the browser repeats the whole without a gap.
    element.loop = isLooping && !isMarked;
  }, [video, volume, isMuted, speed, isLooping, isMarked]);

  const seek = (to: number) => {
    const element = video.current;
    if (!element || !Number.isFinite(to)) return;
    element.currentTime = Math.min(Math.max(0, to), element.duration || 0);
    setTime(element.currentTime);
  };
  const play = () => {
    const element = video.current;
    if (!element) return;
    const { start, end } = markedPart(marks, element.duration);
    if (isMarked && (element.currentTime < start || element.currentTime >= end)) seek(start);
    element.play().catch((error: unknown) => {
      // Taken back at once (another file came), or not allowed with sound.
      if (!(error instanceof DOMException) || error.name !== "NotAllowedError" || element.muted) return;
      element.muted = true;
      void element.play().catch(() => undefined);
    });
  };
  const pause = () => video.current?.pause();

  /** At the end of the marked part: back to its beginning, or stop there. */
  const keepInside = () => {
    const element = video.current;
    if (!element || !isMarked || element.paused) return;
    const { start, end } = markedPart(marks, element.duration);
    if (element.currentTime < end) return;
    if (isLooping) element.currentTime = start;
    else {
      element.pause();
      element.currentTime = end;
    }
  };
  const onTick = useEffectEvent(() => {
    keepInside();
    setTime(video.current?.currentTime ?? 0);
  });
  const onEnded = useEffectEvent(() => {
    if (isMarked && isLooping) play();
  });
  const onReady = useEffectEvent(() => {
    setDuration(video.current?.duration ?? 0);
    setTime(video.current?.currentTime ?? 0);
    if (isPlayedAtOnce) play();
  });

  const onTurn = useEffectEvent(() => {
    if (isPlayedAtOnce) play();
    else pause();
  });
  const wasPlayed = useRef(isPlayedAtOnce);
  useEffect(() => {
    if (wasPlayed.current !== isPlayedAtOnce) onTurn();
    wasPlayed.current = isPlayedAtOnce;
  }, [isPlayedAtOnce]);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const isOver = new AbortController();
    const on = (name: string, listener: () => void) =>
      element.addEventListener(name, listener, { signal: isOver.signal });
    let frame = 0;
    const follow = () => {
      onTick();
      frame = requestAnimationFrame(follow);
    };
    on("play", () => {
      setIsPlaying(true);
      cancelAnimationFrame(frame);
      follow();
    });
    on("pause", () => {
      setIsPlaying(false);
      cancelAnimationFrame(frame);
      onTick();
    });
    on("ended", () => onEnded());
    on("seeked", () => onTick());
    on("loadedmetadata", () => onReady());
    // Its first bytes may have come before this code.
    if (element.readyState >= HTMLMediaElement.HAVE_METADATA) onReady();
    return () => {
      cancelAnimationFrame(frame);
      isOver.abort();
    };
  }, [video]);

  return {
    time,
    duration,
    isPlaying,
    speed,
    isLooping,
    isMuted,
    volume,
    seek,
    pause,
    toggle: () => (video.current?.paused ? play() : pause()),
    step: (by: number) => {
      const element = video.current;
      if (!element) return;
      element.pause();
      seek(stepFrames(element.currentTime, by, fps ?? GUESSED_FPS, element.duration));
    },
    /** To the next faster (1) or slower (-1) speed. */
    changeSpeed: (direction: 1 | -1) => {
      const next = SPEEDS[SPEEDS.indexOf(speed) + direction];
      if (next) setSpeed(next);
    },
    setSpeed,
  };
}
