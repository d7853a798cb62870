"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Lines, lineAt } from "@/lib/core/timeline/rows";
import { HEAD, LINE } from "./sizes";
import { type LinePart, lineId } from "./timeline-lines";

/** Share of the window that an arrow to the side goes. */
const PAN = 0.15;

/**
 * The keys of the timeline: up and down, Page, Home and End lead from line to line, in the names or from mark to mark; left and right close and
 * open a group, and elsewhere go through time. One line is in the order of Tab.
 */
export function useLineKeys(
  scroller: RefObject<HTMLDivElement | null>,
  lines: Lines,
  onToggle: (key: string) => void,
) {
  const [active, setActive] = useState<{ line: number; part: LinePart }>({ line: 0, part: "name" });
  const isMoving = useRef(false);
  const line = Math.min(active.line, Math.max(0, lines.count - 1));
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const { part } = active;
    const target =
      document.getElementById(lineId(line, part)) ?? document.getElementById(lineId(line, "name"));
    target?.focus({ preventScroll: true });
  }, [active, line]);

  const moveTo = (next: number, part: LinePart) => {
    const to = Math.max(0, Math.min(lines.count - 1, next));
    isMoving.current = true;
    setActive({ line: to, part });
    if (scroller.current) reveal(scroller.current, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const box = scroller.current;
    if (!box || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const part = event.target instanceof HTMLElement && event.target.role === "slider" ? "mark" : "name";
    const page = Math.max(1, Math.floor((box.clientHeight - HEAD) / LINE) - 1);
    const steps: Record<string, number> = {
      ArrowUp: line - 1,
      ArrowDown: line + 1,
      PageUp: line - page,
      PageDown: line + page,
      Home: 0,
      End: lines.count - 1,
    };
    const found = lineAt(lines, line);
    const next = steps[event.key];
    if (next !== undefined) moveTo(next, part);
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const isRight = event.key === "ArrowRight";
      if (found?.kind === "group" && lines.closed.has(found.group.key) === isRight) onToggle(found.group.key);
      else box.scrollLeft += (isRight ? 1 : -1) * PAN * box.clientWidth;
    } else return;
    event.preventDefault();
  };
  /** Where one clicked or tabbed to is where the keys go on. */
  const onFocus = (event: { target: EventTarget }) => {
    const match = /^timeline-(name|mark)-(\d+)$/.exec(
      event.target instanceof HTMLElement ? event.target.id : "",
    );
    if (match) setActive({ part: match[1] as LinePart, line: Number(match[2]) });
  };
  return { activeLine: line, onKeyDown, onFocus };
}

function reveal(box: HTMLElement, line: number): void {
  const top = line * LINE;
  // The name of the group stands above the first line in sight.
  if (top < box.scrollTop + LINE) box.scrollTop = Math.max(0, top - LINE);
  const bottom = top + LINE - (box.clientHeight - HEAD) + 12;
  if (bottom > box.scrollTop) box.scrollTop = bottom;
}
