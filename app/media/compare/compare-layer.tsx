import type { CSSProperties, RefObject } from "react";
import { placeOf } from "@/components/media/viewer/picture-canvas";
import { fileSource } from "@/components/media/viewer/viewer-file";
import { Picture } from "@/components/ui/picture";
import type { Size, View } from "@/lib/core/media/zoom";
import type { ComparedMedia } from "@/lib/server/media/compare";
import { cn } from "@/lib/utils";

export type CompareLayerProps = {
  media: ComparedMedia;
  /** Of what both are laid into; null until it is known. */
  size: Size | null;
  view: View | null;
  video: RefObject<HTMLVideoElement | null>;
  isDifference?: boolean;
  /** Only what is right of this part of the stage is seen, 0 to 1. */
  cutAt?: number;
  onSize?: (size: Size) => void;
};

/** One of the two, in the place that both share. */
export function CompareLayer({ media, size, view, video, isDifference, cutAt, onSize }: CompareLayerProps) {
  const { id, name, file } = media;
  if (!file) return null;
  const shared = {
    src: fileSource(id, file),
    style: view && size ? placeOf(view, size) : undefined,
    className: cn(
      "absolute top-0 left-0 select-none object-contain",
      view && size ? "max-w-none origin-top-left" : "size-full",
    ),
  };
  const cut: CSSProperties | undefined =
    cutAt === undefined ? undefined : { clipPath: `inset(0 0 0 ${cutAt * 100}%)` };
  return (
    <div style={cut} className={cn("absolute inset-0", isDifference && "mix-blend-difference")}>
      {file.kind === "video" ? (
        <video
          {...shared}
          ref={video}
          playsInline
          preload="auto"
          aria-label={name}
          onLoadedMetadata={({ currentTarget: { videoWidth: width, videoHeight: height } }) =>
            onSize?.({ width, height })
          }
        />
      ) : (
        <Picture
          {...shared}
          alt={name}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            onSize?.({ width, height })
          }
        />
      )}
    </div>
  );
}
