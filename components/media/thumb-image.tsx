"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Picture } from "@/components/ui/picture";
import { cn } from "@/lib/utils";
import { drawPoster } from "./draw-poster";
import { KindIcon, type KindIconProps } from "./kind-icon";

export type ThumbImageProps = KindIconProps & {
  src: string;
  alt: string;
  /** A clip of which the browser draws a frame when the server has none. */
  clip?: { id: number; hash: string } | null;
  isWhole?: boolean;
};

/** A thumbnail that gives way to the icon of its kind when there is none (no decoder, a file that is gone). Key it by its address. */
export function ThumbImage({ src, alt, kind, clip, isWhole }: ThumbImageProps) {
  const image = useRef<HTMLImageElement>(null);
  const [state, setState] = useState<"asked" | "missing" | "drawn">("asked");
  const onError = () => {
    setState("missing");
    if (!clip || state !== "asked") return;
    void drawPoster(clip.id, clip.hash).then((isDrawn) => isDrawn && setState("drawn"));
  };
  // It may have failed before this page listened.
  const onListening = useEffectEvent(() => {
    if (image.current?.complete && image.current.naturalWidth === 0) onError();
  });
  useEffect(() => onListening(), []);
  if (state === "missing") return <KindIcon kind={kind} />;
  return (
    <Picture
      ref={image}
      src={state === "drawn" ? `${src}&drawn` : src}
      alt={alt}
      loading="lazy"
      decoding="async"
      onError={onError}
      className={cn("absolute inset-0 size-full", isWhole ? "object-contain" : "object-cover")}
    />
  );
}
