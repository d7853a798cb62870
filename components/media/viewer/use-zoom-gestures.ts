"use client";

import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { Point } from "@/lib/core/media/zoom";
import type { Zoom } from "./use-zoom";

/** Dragging moves a zoomed picture, two fingers zoom it, a double click goes to its pixels and back. */
export function useZoomGestures({ view, currentScale, scaleTo, pan, toggle }: Zoom) {
  const fingers = useRef(new Map<number, Point>());

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    fingers.current.set(event.pointerId, pointOf(event));
    if (view || fingers.current.size > 1) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    if (!other) return pan({ x: now.x - before.x, y: now.y - before.y });
    const grown = distance(now, other) / Math.max(1, distance(before, other));
    if (currentScale !== null)
      scaleTo(currentScale * grown, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  };
  const onPointerEnd = (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId);

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onDoubleClick: (event: MouseEvent<HTMLElement>) => toggle(pointOf(event)),
  };
}

/** In the stage, in CSS pixels. */
function pointOf(event: MouseEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
