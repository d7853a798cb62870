"use client";

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import {
  fitView,
  limitScale,
  nextScale,
  type Point,
  panBy,
  type Size,
  type View,
  zoomTo,
} from "@/lib/core/media/zoom";

/** CSS pixels that an arrow key moves a zoomed picture. */
const STEP = 60;

export type Zoom = ReturnType<typeof useZoom>;

/**
 * How a picture lies in its stage. `view` is null while it is fitted: then the browser places it, also before this code runs.
 *
 * @param picture null until its size is known: then nothing zooms
 */
export function useZoom(stage: RefObject<HTMLElement | null>, picture: Size | null) {
  const [room, setRoom] = useState<Size | null>(null);
  const [view, setView] = useState<View | null>(null);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
      setView(null);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);

  const fitted = picture && room && room.width > 0 && room.height > 0 ? fitView(picture, room) : null;
  const current = view ?? fitted;
  const middle = { x: (room?.width ?? 0) / 2, y: (room?.height ?? 0) / 2 };

  const scaleTo = (scale: number, at: Point = middle) => {
    if (!picture || !room || !current || !fitted) return;
    const limited = limitScale(scale, fitted.scale, devicePixelRatio);
    setView(limited <= fitted.scale ? null : zoomTo(current, limited, at, picture, room));
  };
  const pan = (by: Point) => {
    if (picture && room && view) setView(panBy(view, by, picture, room));
  };
  const step = (direction: 1 | -1) =>
    current && fitted && scaleTo(nextScale(current.scale, direction, fitted.scale, devicePixelRatio));
  /** Between all of it and pixel by pixel; a picture that is that small already is doubled. */
  const toggle = (at?: Point) => {
    if (!fitted) return;
    const whole = 1 / devicePixelRatio;
    if (view) setView(null);
    else scaleTo(fitted.scale >= whole * 0.999 ? fitted.scale * 2 : whole, at);
  };

  const onWheel = useEffectEvent((event: WheelEvent) => {
    const element = stage.current;
    // A page that is scrolled with the pointer over a picture scrolls on; pinching on a touchpad is a wheel with Ctrl.
    const isMeant = event.ctrlKey || view || element?.closest("[data-full-window]");
    if (!isMeant || !current || !element) return;
    event.preventDefault();
    const box = element.getBoundingClientRect();
    const speed = event.ctrlKey ? 0.01 : 0.0015;
    scaleTo(current.scale * Math.exp(-event.deltaY * speed), {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
    });
  });
  useEffect(() => {
    const element = stage.current;
    const listener = (event: WheelEvent) => onWheel(event);
    // React listens passively, which could not keep the page from scrolling.
    element?.addEventListener("wheel", listener, { passive: false });
    return () => element?.removeEventListener("wheel", listener);
  }, [stage]);

  /** Arrow keys move a zoomed picture: what is seen goes the way of the key. */
  const onArrowKey = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (!by || !view || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    pan(by);
  };

  return {
    view,
    /** Fitted or zoomed, as numbers; null until its stage is measured. */
    placed: room ? current : null,
    /** Pixels of the screen for each of the picture; null until its stage is measured. */
    shownScale: current && room ? current.scale * devicePixelRatio : null,
    currentScale: current?.scale ?? null,
    scaleTo,
    pan,
    step,
    toggle,
    onArrowKey,
  };
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
};
