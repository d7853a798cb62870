"use client";

import { useEffect } from "react";
import { withDragging } from "./with-dragging";

/** Pixels from the edge of the window in which a drag scrolls, and how far it scrolls a frame at the very edge. */
const ZONE = 72;
const STEP = 18;

/** Scrolls the page while a line of the list is dragged near the edge of the window. */
export function useDragScroll(list: string | undefined): void {
  useEffect(() => {
    if (list === undefined) return;
    let [pointer, frame] = [0, 0];
    const scroll = () => {
      const [above, below] = [ZONE - pointer, pointer - (window.innerHeight - ZONE)];
      const near = above > 0 ? -above : Math.max(below, 0);
      if (near !== 0) window.scrollBy(0, Math.max(-STEP, Math.min(STEP, (near / ZONE) * STEP)));
      frame = requestAnimationFrame(scroll);
    };
    const stop = withDragging(({ monitorForElements }) =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.list === list,
        onDragStart: ({ location }) => {
          pointer = location.current.input.clientY;
          frame = requestAnimationFrame(scroll);
        },
        onDrag: ({ location }) => {
          pointer = location.current.input.clientY;
        },
        onDrop: () => cancelAnimationFrame(frame),
      }),
    );
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [list]);
}
