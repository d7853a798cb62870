"use client";

import { FileQuestion, Music } from "lucide-react";
import { useState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Picture } from "@/components/ui/picture";
import type { ShownFile } from "@/lib/server/storage/shown-file";

export type FilePreviewProps = { src: string; name: string; file: ShownFile };

const FRAME = "overflow-hidden rounded-lg border border-line-soft";

/** A file as the browser itself shows or plays it, with what to do where it cannot. */
export function FilePreview({ src, name, file }: FilePreviewProps) {
  const [isUnplayable, setIsUnplayable] = useState(false);
  if (file.isMissing)
    return (
      <Notice
        title="The file is not where it should be"
        description={`Its record is kept. Connect its drive, or put it back: ${file.location}`}
      />
    );
  const { kind, width, height, mimeType, codec, problem } = file;
  if (isUnplayable || kind === "other")
    return (
      <Notice
        title="This browser cannot show it"
        description={problem ?? [mimeType, codec].filter(Boolean).join(", ")}
        href={src}
      />
    );
  const shown = { src, onError: () => setIsUnplayable(true) };
  const size = { width: width ?? undefined, height: height ?? undefined };
  if (kind === "image")
    return (
      <a href={src} target="_blank" rel="noreferrer" className={`${FRAME} grid min-h-40 place-items-center`}>
        <Picture {...shown} {...size} alt={name} className="max-h-[60dvh] w-auto max-w-full object-contain" />
      </a>
    );
  const player = { ...shown, controls: true, preload: "metadata", "aria-label": name } as const;
  return kind === "video" ? (
    <div className={`${FRAME} grid place-items-center bg-black`}>
      <video
        {...player}
        {...size}
        loop
        playsInline
        className="max-h-[60dvh] w-full max-w-full object-contain"
      />
    </div>
  ) : (
    <div className={`${FRAME} flex flex-col items-center gap-5 px-6 py-10`}>
      <Music aria-hidden className="size-10 text-faint" strokeWidth={1} />
      <audio {...player} className="w-full max-w-xl" />
    </div>
  );
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
