"use client";

import { useState } from "react";
import { MediaThumb } from "@/components/media/media-thumb";
import { AVI } from "@/lib/core/media/file-types";
import { ClipStage } from "./clip-stage";
import { FileNotice } from "./file-notice";
import { PictureStage } from "./picture-stage";
import { SoundStage } from "./sound-stage";
import type { ViewerStageProps } from "./stage-props";
import { fileSource } from "./viewer-file";

/** A file as large as the place it is in, or why it cannot be shown. Give it `key`s: a new file begins anew. */
export function ViewerStage({ isShown = true, canFill = true, ...props }: ViewerStageProps) {
  const { id, name, file } = props;
  const [isUnplayable, setIsUnplayable] = useState(file.mimeType === AVI);
  const source = fileSource(id, file);
  if (file.isOffline)
    return (
      <FileNotice
        title="Its folder is offline"
        description={`Everything about it is kept, and it is back as soon as its drive is: ${file.location}`}
      />
    );
  if (file.isMissing)
    return (
      <FileNotice
        title="The file is not where it should be"
        description={`Its record is kept. Connect its drive, or put it back: ${file.location}`}
      />
    );
  if (isUnplayable)
    return (
      <FileNotice
        picture={
          file.kind === "video" && (
            <MediaThumb {...{ id, file }} title={name} width={960} className="w-96 max-w-full" />
          )
        }
        title={file.kind === "image" ? "This picture cannot be shown" : "This browser cannot play it"}
        description={file.problem ?? `${file.mimeType}${file.codec ? `, ${file.codec}` : ""}`}
        href={source}
        download={file.originalName}
      />
    );
  const stage = { ...props, isShown, canFill, onError: () => setIsUnplayable(true) };
  switch (file.kind) {
    case "image":
      return <PictureStage {...stage} />;
    case "video":
      return <ClipStage {...stage} />;
    case "audio":
      return <SoundStage {...stage} />;
    case "other":
      return <FileNotice title="Not something to show" description={file.mimeType} href={source} />;
  }
}
