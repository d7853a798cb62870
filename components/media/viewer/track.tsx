"use client";

import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { cn } from "@/lib/utils";

export type TrackProps = {
  label: string;
  value: number;
  max: number;
  /** How much an arrow key moves it. */
  step: number;
  /** In words, for screen readers. */
  valueText: string;
  onValueChange: (value: number) => void;
  /** Drawn on the line, below the knob. */
  children?: ReactNode;
  className?: string;
};

/**
 * A slider that leaves single-key shortcuts alone, which a text-like `<input>` would swallow. The mouse or a finger sets it anywhere
 * along its line; arrows, Page up and down, Home and End by keys.
 */
export function Track({
  label,
  value,
  max,
  step,
  valueText,
  onValueChange,
  children,
  className,
}: TrackProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const set = (next: number) => onValueChange(Math.min(max, Math.max(0, next)));
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    set(((event.clientX - box.left) / box.width) * max);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextValue(event.key, { value, max, step });
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onPointer(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onPointer(event)}
      className={cn("group/track relative h-6 cursor-pointer touch-none rounded-xs", className)}
    >
      <span className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-pressed" />
      {children}
      <span
        className="absolute top-1/2 left-0 h-1 -translate-y-1/2 rounded-full bg-primary"
        style={{ width: `${part * 100}%` }}
      />
      <span
        className="absolute top-1/2 size-3 -translate-1/2 rounded-full bg-foreground ring-2 ring-panel"
        style={{ left: `${part * 100}%` }}
      />
    </div>
  );
}

function nextValue(key: string, { value, max, step }: { value: number; max: number; step: number }) {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return value + step;
    case "ArrowLeft":
    case "ArrowDown":
      return value - step;
    case "PageUp":
      return value + max / 10;
    case "PageDown":
      return value - max / 10;
    case "Home":
      return 0;
    case "End":
      return max;
    default:
      return null;
  }
}
