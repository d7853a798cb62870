"use client";

import { useEffect, useRef, useState } from "react";
import { Picture } from "@/components/ui/picture";
import { KindIcon, type KindIconProps } from "./kind-icon";

/** A thumbnail that gives way to the icon of its kind when there is none (no decoder, a file that is gone). */
export function ThumbImage({ src, alt, kind }: { src: string; alt: string } & KindIconProps) {
  const image = useRef<HTMLImageElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    // It may have failed before this page listened.
    if (image.current?.complete && image.current.naturalWidth === 0) setFailed(src);
  }, [src]);
  if (failed === src) return <KindIcon kind={kind} />;
  return (
    <Picture
      ref={image}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(src)}
      className="absolute inset-0 size-full object-cover"
    />
  );
}
