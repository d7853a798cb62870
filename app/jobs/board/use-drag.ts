"use client";

import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { useEffect, useRef } from "react";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses } from "@/lib/core/jobs/status";

type DragHandlers = {
  /** The cards that go along when this one is dragged. */
  idsOf: (id: number) => readonly number[];
  onMove: (ids: readonly number[], to: JobStatus) => void;
};

/** Moves cards by dragging: listens once for the whole board, because a card may scroll out of sight while it is dragged. */
export function useDrag(handlers: DragHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.jobId === "number",
        onGenerateDragPreview: ({ source, nativeSetDragImage }) => {
          const ids = latest.current.idsOf(Number(source.data.jobId));
          if (ids.length < 2) return;
          setCustomNativeDragPreview({
            nativeSetDragImage,
            render: ({ container }) => {
              const label = document.createElement("div");
              label.className =
                "rounded-md border border-primary bg-panel px-3 py-2 font-medium text-foreground";
              label.textContent = `${ids.length.toLocaleString("en-US")} jobs`;
              container.append(label);
            },
          });
        },
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets;
          const to = jobStatuses.find((status) => status === target?.data.status);
          if (to) latest.current.onMove(latest.current.idsOf(Number(source.data.jobId)), to);
        },
      }),
    [],
  );
}
