"use client";

import { type PointerEvent, type RefObject, useRef } from "react";

/** The bars are dragged with the mouse, up and down too; a touch scrolls by itself. */
export function usePan(scroller: RefObject<HTMLDivElement | null>) {
  const from = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const stop = () => {
    from.current = null;
    scroller.current?.removeAttribute("data-panning");
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const box = scroller.current;
      const isBars = event.target instanceof Element && event.target.closest("[role=gridcell]");
      if (!box || event.pointerType !== "mouse" || event.button !== 0 || !isBars) return;
      from.current = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
      box.setPointerCapture(event.pointerId);
      box.setAttribute("data-panning", "");
    },
    onPointerMove: (event: PointerEvent) => {
      const box = scroller.current;
      if (!box || !from.current) return;
      box.scrollLeft = from.current.left + from.current.x - event.clientX;
      box.scrollTop = from.current.top + from.current.y - event.clientY;
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
