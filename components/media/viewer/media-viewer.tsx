"use client";

import type { CSSProperties } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { useFillsWindow } from "@/components/shell/use-fills-window";
import { cn } from "@/lib/utils";
import { setFullWindow, useFullWindow } from "./full-window";
import type { ViewerStageProps } from "./stage-props";
import { ViewerStage } from "./viewer-stage";

/** A file on its page: in a frame of its own shape, or as large as the window. */
export function MediaViewer(props: ViewerStageProps) {
  const { kind, width, height, isMissing, isOffline } = props.file;
  const isSeen = !isMissing && !isOffline && (kind === "image" || kind === "video");
  const isFull = useFullWindow() && isSeen;
  useFillsWindow(isFull);
  useShortcut("full-window", () => isSeen && setFullWindow(!isFull));
  return (
    <section
      aria-label="Viewer"
      data-full-window={isFull ? "" : undefined}
      className={cn(
        "flex flex-col overflow-hidden bg-panel",
        isFull ? "visible fixed inset-0 z-40 bg-bg" : "rounded-lg border border-line-soft",
      )}
    >
      <div
        className={cn(
          "flex min-h-0 flex-col",
          isFull && "flex-1",
          // The stage has the shape of what it shows, and its bar stands below it.
          !isFull &&
            "*:[section]:aspect-(--shape) *:[section]:max-h-[72dvh] *:[section]:min-h-50 *:[section]:flex-none",
        )}
        style={shapeOf(width, height)}
      >
        <ViewerStage {...props} />
      </div>
    </section>
  );
}

/** Never so flat that the picture has no room. Unknown until the file has been read. */
function shapeOf(width: number | null, height: number | null): CSSProperties {
  const shape = width && height ? Math.min(3, width / height) : 16 / 9;
  return { "--shape": shape } as CSSProperties;
}
