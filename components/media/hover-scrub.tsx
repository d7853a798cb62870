"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { STRIP_FRAMES, stripFrameAt } from "@/lib/core/media/strip";

export type HoverScrubProps = { id: number; hash: string };

/** Milliseconds that the mouse has to stay: on its way across a page it asks for nothing. */
const INTENT = 90;

/**
 * Over the thumbnail of a clip: the mouse moves through its frames from left to right. They come as one picture, made when they are first
 * asked for; where the server has no decoder, the browser seeks in the clip itself.
 */
export function HoverScrub({ id, hash }: HoverScrubProps) {
  const [part, setPart] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== "mouse" || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const box = event.currentTarget.getBoundingClientRect();
    latest.current = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    if (part !== null) setPart(latest.current);
    else timer.current ??= setTimeout(() => setPart(latest.current), INTENT);
  };
  const onPointerLeave = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setPart(null);
  };
  return (
    <span
      aria-hidden
      className="absolute inset-0"
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
    >
      {part !== null && <Frames id={id} hash={hash} part={part} />}
    </span>
  );
}

type FramesProps = HoverScrubProps & { part: number };

/** `null`: still being made. `none`: there is no strip. */
type Strip = { width: number; height: number } | "none" | null;

function Frames({ id, hash, part }: FramesProps) {
  const source = `/api/media/${id}/strip?v=${hash}`;
  const [strip, setStrip] = useState<Strip>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => setStrip({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => setStrip("none");
    image.src = source;
    return () => {
      image.onload = null;
      image.onerror = null;
    };
  }, [source]);
  if (strip === null) return null;
  return (
    <>
      {strip === "none" ? (
        <SoughtClip source={`/api/media/${id}/file?v=${hash}`} part={part} />
      ) : (
        <StripFrame source={source} strip={strip} frame={stripFrameAt(part)} />
      )}
      <span className="absolute bottom-0 left-0 h-0.5 bg-primary" style={{ width: `${part * 100}%` }} />
    </>
  );
}

/** One frame of the strip, in the place and the shape of the thumbnail. */
function StripFrame(props: { source: string; strip: { width: number; height: number }; frame: number }) {
  const { source, strip, frame } = props;
  const width = strip.width / STRIP_FRAMES;
  return (
    <svg
      aria-hidden
      data-strip-frame={frame}
      viewBox={`${frame * width} 0 ${width} ${strip.height}`}
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full bg-black"
    >
      <image href={source} width={strip.width} height={strip.height} />
    </svg>
  );
}

/** Without a strip: the clip itself, sought to where the mouse is as quickly as it can be. */
function SoughtClip({ source, part }: { source: string; part: number }) {
  const video = useRef<HTMLVideoElement>(null);
  const wanted = useRef(part);
  const seek = () => {
    const clip = video.current;
    if (clip && !clip.seeking && Number.isFinite(clip.duration))
      clip.currentTime = wanted.current * clip.duration;
  };
  useEffect(() => {
    wanted.current = part;
    seek();
  });
  return (
    <video
      ref={video}
      src={source}
      muted
      playsInline
      preload="metadata"
      onLoadedMetadata={seek}
      className="absolute inset-0 size-full object-cover"
    />
  );
}
