"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { KeyArea } from "@/components/ui/key-area";
import type { Size } from "@/lib/core/media/zoom";
import { cn } from "@/lib/utils";
import { FileButtons } from "./file-buttons";
import { PictureCanvas } from "./picture-canvas";
import type { StageProps } from "./stage-props";
import { useZoom } from "./use-zoom";
import { useZoomGestures } from "./use-zoom-gestures";
import { fileSource } from "./viewer-file";
import { ZoomButtons } from "./zoom-buttons";

/** A picture: fitted, or as near as one wants to it. */
export function PictureStage({ id, name, file, isShown, canFill, onError }: StageProps) {
  const stage = useRef<HTMLElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const known = file.width && file.height ? { width: file.width, height: file.height } : null;
  const [measured, setMeasured] = useState<Size | null>(null);
  const picture = known ?? measured;
  const onCome = useEffectEvent(() => {
    const shown = image.current;
    if (!shown?.complete) return;
    if (shown.naturalWidth > 0) setMeasured({ width: shown.naturalWidth, height: shown.naturalHeight });
    else onError();
  });
  // It may have come, or failed, before this code.
  useEffect(() => onCome(), []);
  const zoom = useZoom(stage, picture);
  const gestures = useZoomGestures(zoom);
  return (
    <>
      <KeyArea
        ref={stage}
        aria-label="Picture"
        onKeyDown={zoom.onArrowKey}
        {...gestures}
        className={cn(
          "relative min-h-0 flex-1 overflow-hidden focus-visible:-outline-offset-2",
          zoom.view ? "cursor-grab touch-none active:cursor-grabbing" : "touch-pan-y",
        )}
      >
        <PictureCanvas
          ref={image}
          source={fileSource(id, file)}
          alt={name}
          {...{ picture, file, onError }}
          view={zoom.view}
          onSize={setMeasured}
        />
      </KeyArea>
      {isShown && (
        <div className="flex flex-wrap items-center gap-1 border-t border-line-soft bg-panel px-2 py-1">
          <ZoomButtons zoom={zoom} />
          <span className="ml-auto inline-flex items-center gap-1">
            <FileButtons {...{ id, file, canFill }} shown={image} />
          </span>
        </div>
      )}
    </>
  );
}
