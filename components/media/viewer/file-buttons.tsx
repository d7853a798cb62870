"use client";

import { Copy, Download, Maximize2, Minimize2 } from "lucide-react";
import type { RefObject } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { BarButton } from "./bar-button";
import { copyPicture } from "./copy-picture";
import { dragOut } from "./drag-out";
import { setFullWindow, useFullWindow } from "./full-window";
import { fileSource, type ViewerFile } from "./viewer-file";

export type FileButtonsProps = {
  id: number;
  file: ViewerFile;
  /** Where the picture or the frame is that can be copied. */
  shown?: RefObject<HTMLImageElement | HTMLVideoElement | null>;
  /** False where something fills the window anyway. */
  canFill: boolean;
};

/** What can be done with what is looked at: copied, saved or dragged out of the window, made as large as the screen. */
export function FileButtons({ id, file, shown, canFill }: FileButtonsProps) {
  const isFull = useFullWindow();
  const source = fileSource(id, file);
  const name = file.originalName;
  return (
    <>
      {shown && (
        <BarButton
          icon={Copy}
          label={file.kind === "video" ? "Copy this frame" : "Copy the picture"}
          onClick={() => shown.current && void copyPicture(shown.current)}
        />
      )}
      <ButtonLink
        href={source}
        download={name}
        draggable
        onDragStart={(event) => dragOut(event, { mimeType: file.mimeType, name, source })}
        variant="ghost"
        className="w-8 cursor-grab px-0"
        aria-label="Save a copy, or drag it out of the window"
        title="Save a copy, or drag it out of the window"
      >
        <Download aria-hidden />
      </ButtonLink>
      {canFill && (
        <BarButton
          icon={isFull ? Minimize2 : Maximize2}
          label={isFull ? "Leave full screen" : "Full screen"}
          shortcut="full-window"
          onClick={() => setFullWindow(!isFull)}
        />
      )}
    </>
  );
}
