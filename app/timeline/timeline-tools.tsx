"use client";

import { ChevronsDownUp, ChevronsUpDown, Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { StatusLabel } from "@/components/ui/status-dot";
import { jobStatuses } from "@/lib/core/jobs/status";
import { ExportMenu } from "./export-menu";
import type { ShownTimeline } from "./save-timeline";

export type TimelineToolsProps = ShownTimeline & {
  areAllClosed: boolean;
  onCloseAll: (isClosed: boolean) => void;
};

/** Zoom, today, open and close, the legend, and the picture to take along. */
export function TimelineTools({ areAllClosed, onCloseAll, ...picture }: TimelineToolsProps) {
  const { view, now } = picture;
  useShortcut("zoom-in", view.zoomIn, "Zoom in");
  useShortcut("zoom-out", view.zoomOut, "Zoom out");
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <Button size="icon" aria-label="Zoom out" onClick={view.zoomOut}>
        <ZoomOut aria-hidden />
      </Button>
      <Button size="icon" aria-label="Zoom in" onClick={view.zoomIn}>
        <ZoomIn aria-hidden />
      </Button>
      <Button onClick={view.fit}>
        <Maximize2 aria-hidden />
        All
      </Button>
      <Button onClick={() => view.showTime(now)}>Today</Button>
      <Button onClick={() => onCloseAll(!areAllClosed)}>
        {areAllClosed ? <ChevronsUpDown aria-hidden /> : <ChevronsDownUp aria-hidden />}
        <span className="max-sm:sr-only">{areAllClosed ? "Open all" : "Close all"}</span>
      </Button>
      <ul aria-label="Legend" className="flex flex-wrap gap-x-4 gap-y-1 px-1 text-sm max-sm:hidden">
        {jobStatuses.map((status) => (
          <li key={status}>
            <StatusLabel status={status} />
          </li>
        ))}
        <li className="flex items-center gap-1.5 text-dim">
          <span aria-hidden className="mx-0.5 size-2 rotate-45 border-2 border-foreground" />
          Planned day
        </li>
      </ul>
      <div className="ml-auto">
        <ExportMenu {...picture} />
      </div>
    </div>
  );
}
