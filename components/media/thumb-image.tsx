"use client";

import { useEffect, useRef, useState } from "react";
import { Picture } from "@/components/ui/picture";

/** A thumbnail that takes itself away when there is none (no decoder, a file that is gone), so that what is below it shows. */
export function ThumbImage({ src, alt }: { src: string; alt: string }) {
  const image = useRef<HTMLImageElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    // It may have failed before this page listened.
    if (image.current?.complete && image.current.naturalWidth === 0) setFailed(src);
  }, [src]);
  if (failed === src) return null;
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
