"use client";

import { GripVertical } from "lucide-react";
import type { KeyboardEvent, PointerEvent } from "react";

/** Part of the stage that an arrow key moves it. */
const STEP = 0.02;

export type SliderEdgeProps = { value: number; onValueChange: (value: number) => void };

/** The line between the two, moved by mouse, finger or arrow keys. */
export function SliderEdge({ value, onValueChange }: SliderEdgeProps) {
  const set = (next: number) => onValueChange(Math.min(1, Math.max(0, next)));
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId))
      set((event.clientX - box.left) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: value - STEP, ArrowRight: value + STEP, Home: 0, End: 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Edge between left and right"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value * 100)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // Not the drag that moves what is below it.
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={(event) => event.stopPropagation()}
      className="absolute inset-y-0 z-10 grid w-8 -translate-x-1/2 cursor-ew-resize touch-none place-items-center outline-offset-[-2px]"
      style={{ left: `${value * 100}%` }}
    >
      <span className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-white shadow-[0_0_2px_#000]" />
      <span className="relative grid h-9 w-5 place-items-center rounded-full bg-white text-black">
        <GripVertical aria-hidden className="size-4" />
      </span>
    </div>
  );
}
