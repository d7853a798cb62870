"use client";

import { FileQuestion, Music } from "lucide-react";
import { useState } from "react";
import { MediaDrop } from "@/components/media/media-drop";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { MediaRecord } from "@/lib/server/media/record";

export type MediaPreviewProps = { id: number; name: string; file: MediaRecord["file"] };

const FRAME = "overflow-hidden rounded-lg border border-line-soft bg-panel";

/** The file itself, as large as the page allows: a picture, or a clip or sound to be played and sought in. */
export function MediaPreview({ id, name, file }: MediaPreviewProps) {
  const [isUnplayable, setIsUnplayable] = useState(false);
  const src = `/api/media/${id}/file`;
  if (!file)
    return (
      <div className={`${FRAME} p-4`}>
        <h2 className="text-md">No file yet</h2>
        <p className="mt-0.5 mb-3 text-dim">
          This entry has metadata only. Give it its file when there is one; what you wrote stays.
        </p>
        <MediaDrop mediaId={id} />
      </div>
    );
  if (file.isOffline)
    return (
      <Notice
        title="Its folder is offline"
        description={`Everything about it is kept, and it is back as soon as its drive is: ${file.location}`}
      />
    );
  if (file.isMissing)
    return (
      <Notice
        title="The file is not where it should be"
        description={`Its record is kept. Connect its drive, or put it back: ${file.location}`}
      />
    );
  if (isUnplayable)
    return (
      <Notice
        title={file.kind === "image" ? "This picture cannot be shown" : "This browser cannot play it"}
        description={file.problem ?? `${file.mimeType}${file.codec ? `, ${file.codec}` : ""}`}
        href={src}
      />
    );
  const onError = () => setIsUnplayable(true);
  switch (file.kind) {
    case "image":
      return (
        <a
          href={src}
          target="_blank"
          rel="noreferrer"
          className={`${FRAME} grid min-h-40 place-items-center`}
        >
          {/* biome-ignore lint/performance/noImgElement: the file itself, from this machine */}
          <img
            src={src}
            alt={name}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            onError={onError}
            className="max-h-[72dvh] w-auto max-w-full object-contain"
          />
        </a>
      );
    case "video":
      return (
        <div className={`${FRAME} grid place-items-center bg-black`}>
          {/* biome-ignore lint/a11y/useMediaCaption: a clip that was just rendered has no captions */}
          <video
            src={src}
            controls
            loop
            playsInline
            preload="metadata"
            aria-label={name}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            onError={onError}
            className="max-h-[72dvh] w-full max-w-full object-contain"
          />
        </div>
      );
    case "audio":
      return (
        <div className={`${FRAME} flex flex-col items-center gap-5 px-6 py-10`}>
          <Music aria-hidden className="size-10 text-faint" strokeWidth={1} />
          {/* biome-ignore lint/a11y/useMediaCaption: a sound that was just rendered has no captions */}
          <audio
            src={src}
            controls
            preload="metadata"
            aria-label={name}
            onError={onError}
            className="w-full max-w-xl"
          />
        </div>
      );
    case "other":
      return <Notice title="Not something to show" description={file.mimeType} href={src} />;
  }
}

function Notice({ title, description, href }: { title: string; description: string; href?: string }) {
  return (
    <div className={FRAME}>
      <EmptyState
        icon={FileQuestion}
        title={title}
        description={<span className="wrap-anywhere">{description}</span>}
        action={
          href && (
            <ButtonLink href={href} target="_blank">
              Open the file
            </ButtonLink>
          )
        }
      />
    </div>
  );
}
