"use client";

import { type RefObject, useEffect } from "react";

/** Seconds that two playing clips may drift apart: less than a frame at 30 a second. */
const DRIFT = 0.03;

/**
 * Has one clip do what another does. While both play, the follower is set right only when it has drifted: each seek costs it a moment.
 *
 * @param offset seconds that the follower is ahead
 */
export function useFollow(
  leader: RefObject<HTMLVideoElement | null>,
  follower: RefObject<HTMLVideoElement | null>,
  offset: number,
): void {
  useEffect(() => {
    const first = leader.current;
    const second = follower.current;
    if (!first || !second) return;
    second.muted = true;
    const wanted = () => Math.min(Math.max(0, first.currentTime + offset), second.duration || 0);
    const align = () => {
      if (Math.abs(second.currentTime - wanted()) > 0.001) second.currentTime = wanted();
    };
    let frame = 0;
    const keepUp = () => {
      if (Math.abs(second.currentTime - wanted()) > DRIFT && !second.seeking) second.currentTime = wanted();
      frame = requestAnimationFrame(keepUp);
    };
    const onPlay = () => {
      second.playbackRate = first.playbackRate;
      second.play().catch(() => undefined);
      cancelAnimationFrame(frame);
      keepUp();
    };
    const onPause = () => {
      cancelAnimationFrame(frame);
      second.pause();
      align();
    };
    const onRate = () => {
      second.playbackRate = first.playbackRate;
    };
    const isOver = new AbortController();
    const { signal } = isOver;
    first.addEventListener("play", onPlay, { signal });
    first.addEventListener("pause", onPause, { signal });
    first.addEventListener("seeking", align, { signal });
    first.addEventListener("ratechange", onRate, { signal });
    second.addEventListener("loadedmetadata", align, { signal });
    if (first.paused) align();
    else onPlay();
    return () => {
      cancelAnimationFrame(frame);
      isOver.abort();
    };
  }, [leader, follower, offset]);
}
