"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  boundedZoom,
  fittingZoom,
  type Scale,
  scrollFor,
  type TimeRange,
  timeAt,
  xOf,
  ZOOM_STEP,
} from "@/lib/core/timeline/scale";
import { AHEAD, HEAD, LINE } from "./sizes";

/** What is drawn: the lines and the time in sight and some more around them. `top` is the first line in sight. */
export type Sight = { from: number; to: number; top: number; time: TimeRange };

export type View = {
  scroller: RefObject<HTMLDivElement | null>;
  /** Null until the width is known. */
  scale: Scale | null;
  sight: Sight;
  onScroll: () => void;
  /** Keeps the time under a point, or in the middle of what is in sight. */
  zoomBy: (factor: number, clientX?: number) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  showTime: (at: number) => void;
  /** The time that is in sight, no more. */
  timeInSight: () => TimeRange | null;
};

/** The first window shows so many days, with today near its end. */
const FIRST_DAYS = 45;
const TODAY_AT = 0.72;
const DAY = 86_400_000;

/** Where one is in time and among the lines; scrolling is the browser's own. */
export function useView(extent: TimeRange, now: number): View {
  const scroller = useRef<HTMLDivElement>(null);
  const [pixelsPerDay, setPixelsPerDay] = useState<number | null>(null);
  const [sight, setSight] = useState<Sight>({ from: 0, to: 40, top: 0, time: extent });
  const anchor = useRef<{ at: number; offset: number } | null>(null);
  const frame = useRef(0);
  const start = extent.from;
  const scale = useMemo(
    () => (pixelsPerDay === null ? null : { start, pixelsPerDay }),
    [start, pixelsPerDay],
  );

  const measure = useCallback(() => {
    frame.current = 0;
    const box = scroller.current;
    if (!box || !scale) return;
    setSight((before) => nextSight(before, box, scale));
  }, [scale]);
  const onScroll = useCallback(() => {
    if (frame.current === 0) frame.current = requestAnimationFrame(measure);
  }, [measure]);

  const zoomTo = useCallback(
    (pixels: number, at: number, offset: number) => {
      anchor.current = { at, offset };
      setPixelsPerDay(boundedZoom(pixels, extent));
    },
    [extent],
  );
  const zoomBy = useCallback(
    (factor: number, clientX?: number) => {
      const box = scroller.current;
      if (!box || !scale) return;
      const width = barsWidth(box);
      const left = box.getBoundingClientRect().right - width;
      const offset = clientX === undefined ? width / 2 : Math.max(0, clientX - left);
      zoomTo(scale.pixelsPerDay * factor, timeAt(scale, box.scrollLeft + offset), offset);
    },
    [scale, zoomTo],
  );
  const showTime = useCallback(
    (at: number) => {
      const box = scroller.current;
      if (box && scale) box.scrollLeft = scrollFor(scale, at, barsWidth(box) / 2);
    },
    [scale],
  );
  const fit = useCallback(() => {
    const box = scroller.current;
    if (box) zoomTo(fittingZoom(extent, barsWidth(box)), extent.from, 0);
  }, [extent, zoomTo]);

  // The width is known once the page is there.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || pixelsPerDay !== null) return;
    const width = barsWidth(box);
    const isShort = extent.to - extent.from <= FIRST_DAYS * 1.5 * DAY;
    if (isShort) zoomTo(fittingZoom(extent, width), extent.from, 0);
    else zoomTo(width / FIRST_DAYS, now, width * TODAY_AT);
  }, [extent, now, pixelsPerDay, zoomTo]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !scale) return;
    if (anchor.current) box.scrollLeft = scrollFor(scale, anchor.current.at, anchor.current.offset);
    anchor.current = null;
    measure();
  }, [scale, measure]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const watcher = new ResizeObserver(onScroll);
    watcher.observe(box);
    // Not passive: with Ctrl the wheel would zoom the whole page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * 0.002), event.clientX);
    };
    box.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      watcher.disconnect();
      box.removeEventListener("wheel", onWheel);
    };
  }, [onScroll, zoomBy]);

  return {
    scroller,
    scale,
    sight,
    onScroll,
    zoomBy,
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    fit,
    showTime,
    timeInSight: () => (scroller.current && scale ? timeOf(scroller.current, scale) : null),
  };
}

/** Pixels beside the names. */
function barsWidth(box: HTMLElement): number {
  const names = box.querySelector<HTMLElement>("[data-corner]")?.offsetWidth ?? 0;
  return Math.max(100, box.clientWidth - names);
}

function timeOf(box: HTMLElement, scale: Scale): TimeRange {
  return { from: timeAt(scale, box.scrollLeft), to: timeAt(scale, box.scrollLeft + barsWidth(box)) };
}

/** The same object as long as what was drawn is enough: a step of the scroll costs nothing then. */
function nextSight(before: Sight, box: HTMLElement, scale: Scale): Sight {
  const top = Math.floor(box.scrollTop / LINE);
  const bottom = Math.ceil((box.scrollTop + box.clientHeight - HEAD) / LINE);
  const time = timeOf(box, scale);
  const width = time.to - time.from;
  const drawn = xOf({ ...scale, start: before.time.from }, before.time.to);
  const hasTime =
    time.from >= before.time.from && time.to <= before.time.to && drawn <= 4 * barsWidth(box) && drawn > 0;
  const hasLines =
    top >= before.from && bottom <= before.to && before.to - before.from <= bottom - top + 2 * AHEAD + 2;
  if (hasTime && hasLines && before.top === top) return before;
  return {
    ...(hasLines
      ? { from: before.from, to: before.to }
      : { from: Math.max(0, top - AHEAD), to: bottom + AHEAD }),
    top,
    time: hasTime ? before.time : { from: time.from - width, to: time.to + width },
  };
}
