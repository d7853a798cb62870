import { formatDuration } from "@/lib/core/text/format-duration";
import { cn } from "@/lib/utils";
import { HoverScrub } from "./hover-scrub";
import { KindIcon } from "./kind-icon";
import { ThumbImage } from "./thumb-image";

export type ThumbFile = {
  /** None until a file linked in place has been read. */
  hash?: string | null;
  kind: "image" | "video" | "audio" | "other";
  seconds?: number | null;
  /** Why there is no picture. */
  problem?: string | null;
};

export type MediaThumbProps = {
  id: number;
  /** Whose file it is. */
  of?: "media" | "top-layer";
  file: ThumbFile | null | undefined;
  title: string;
  width?: 320 | 960;
  /** Shows all of it, with its own proportions, where others fill the frame. */
  isWhole?: boolean;
  className?: string;
};

/** The picture of a media asset in a 16:10 frame, with the duration of a clip. What cannot be drawn shows its kind. */
export function MediaThumb({
  id,
  of = "media",
  file,
  title,
  width = 320,
  isWhole,
  className,
}: MediaThumbProps) {
  const hash = file && file.kind !== "audio" && !file.problem ? file.hash : null;
  const source = `/api/${of}/${id}/thumb?w=${width}&v=${hash}`;
  return (
    <span
      className={cn(
        "relative grid aspect-16/10 place-items-center overflow-hidden rounded-md bg-raised",
        className,
      )}
    >
      {hash ? (
        <ThumbImage
          key={source}
          src={source}
          alt={title}
          kind={file?.kind}
          clip={of === "media" && file?.kind === "video" ? { id, hash } : null}
          isWhole={isWhole}
        />
      ) : (
        <KindIcon kind={file?.kind} />
      )}
      {of === "media" && file?.kind === "video" && file.hash && file.seconds != null && (
        <HoverScrub id={id} hash={file.hash} />
      )}
      {!file && (
        <span className="absolute inset-x-1 bottom-1.5 text-center text-xs text-dim in-[td]:sr-only">
          No file
        </span>
      )}
      {file?.seconds != null && (
        <span className="pointer-events-none absolute right-1.5 bottom-1.5 rounded-xs bg-black/70 px-1 text-xs text-white tabular-nums">
          {formatDuration(file.seconds)}
        </span>
      )}
    </span>
  );
}
