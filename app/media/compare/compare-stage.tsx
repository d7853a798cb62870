"use client";

import { type ReactNode, useRef, useState } from "react";
import { useZoom } from "@/components/media/viewer/use-zoom";
import { useZoomGestures } from "@/components/media/viewer/use-zoom-gestures";
import { ZoomButtons } from "@/components/media/viewer/zoom-buttons";
import { KeyArea } from "@/components/ui/key-area";
import type { Size } from "@/lib/core/media/zoom";
import type { ComparedMedia } from "@/lib/server/media/compare";
import { cn } from "@/lib/utils";
import { CompareLayer } from "./compare-layer";
import type { CompareMode, CompareProps } from "./compare-mode";
import { SliderEdge } from "./slider-edge";
import { TwinBar } from "./twin-bar";

export type CompareStageProps = CompareProps & { mode: CompareMode; modes: ReactNode };

/** Both, zoomed and moved as one. The left one's size counts; the right one is fitted into it. */
export function CompareStage({ left, right, mode, modes }: CompareStageProps) {
  const stage = useRef<HTMLElement>(null);
  const clips = { left: useRef<HTMLVideoElement>(null), right: useRef<HTMLVideoElement>(null) };
  const [measured, setMeasured] = useState<Size | null>(null);
  const size = sizeOf(left) ?? measured;
  const [edge, setEdge] = useState(0.5);
  const zoom = useZoom(stage, size);
  const gestures = useZoomGestures(zoom);
  const layer = { size, view: zoom.placed };
  const isSide = mode === "side";
  const areClips = left.file?.kind === "video" && right.file?.kind === "video";
  return (
    <>
      <div className="flex min-h-[45dvh] flex-1">
        <KeyArea
          ref={stage}
          aria-label="Compared"
          data-mode={mode}
          onKeyDown={zoom.onArrowKey}
          {...gestures}
          className={cn(
            "relative isolate min-w-0 flex-1 overflow-hidden bg-bg focus-visible:-outline-offset-2",
            zoom.view ? "cursor-grab touch-none" : "touch-pan-y",
          )}
        >
          <CompareLayer {...layer} media={left} video={clips.left} onSize={setMeasured} />
          {!isSide && (
            <CompareLayer
              {...layer}
              media={right}
              video={clips.right}
              isDifference={mode === "difference"}
              cutAt={mode === "slider" ? edge : undefined}
            />
          )}
          {mode === "slider" && <SliderEdge value={edge} onValueChange={setEdge} />}
        </KeyArea>
        {isSide && (
          <div
            {...gestures}
            className="relative min-w-0 flex-1 touch-pan-y overflow-hidden border-l border-line"
          >
            <CompareLayer {...layer} media={right} video={clips.right} />
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line-soft bg-panel px-2 py-1">
        <span className="inline-flex items-center gap-1">
          <ZoomButtons zoom={zoom} />
        </span>
        {modes}
        {areClips && (
          // Another way to compare draws other elements: the players begin anew with them.
          <TwinBar key={String(isSide)} left={clips.left} right={clips.right} fps={left.file?.fps ?? null} />
        )}
      </div>
    </>
  );
}

function sizeOf({ file }: ComparedMedia): Size | null {
  return file?.width && file.height ? { width: file.width, height: file.height } : null;
}
