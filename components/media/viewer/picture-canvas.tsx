"use client";

import type { CSSProperties, RefObject } from "react";
import { Picture } from "@/components/ui/picture";
import type { Size, View } from "@/lib/core/media/zoom";
import { cn } from "@/lib/utils";
import { dragOut } from "./drag-out";

export type PictureCanvasProps = {
  ref?: RefObject<HTMLImageElement | null>;
  source: string;
  alt: string;
  picture: Size | null;
  /** Null: fitted. */
  view: View | null;
  file?: { mimeType: string; originalName: string };
  onSize?: (size: Size) => void;
  onError?: () => void;
  className?: string;
  style?: CSSProperties;
};

/** The picture in its stage, fitted or zoomed. Far in, its pixels stay squares. Fitted it can be dragged out of the window, zoomed about. */
export function PictureCanvas({
  ref,
  source,
  alt,
  picture,
  view,
  file,
  onSize,
  onError,
  className,
  style,
}: PictureCanvasProps) {
  const placed = view && picture && placeOf(view, picture);
  return (
    <Picture
      ref={ref}
      src={source}
      alt={alt}
      draggable={!view && file !== undefined}
      onDragStart={(event) =>
        file && dragOut(event, { mimeType: file.mimeType, name: file.originalName, source })
      }
      onLoad={({ currentTarget }) =>
        onSize?.({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
      }
      onError={onError}
      style={{ ...placed, ...style }}
      className={cn(
        "absolute top-0 left-0 select-none",
        placed ? "max-w-none origin-top-left will-change-transform" : "size-full object-scale-down",
        className,
      )}
    />
  );
}

/** Pixels of the screen for one of the picture from which on they are drawn as squares. */
const SQUARES = 3;

export function placeOf({ scale, x, y }: View, { width, height }: Size): CSSProperties {
  return {
    width,
    height,
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    imageRendering: scale * devicePixelRatio >= SQUARES ? "pixelated" : "auto",
  };
}
