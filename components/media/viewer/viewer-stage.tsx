"use client";

import { useState } from "react";
import type { Marks } from "@/lib/core/media/marks";
import { ClipStage } from "./clip-stage";
import { FileNotice } from "./file-notice";
import { PictureStage } from "./picture-stage";
import { SoundStage } from "./sound-stage";
import { fileSource, type ViewerFile } from "./viewer-file";

export type ViewerStageProps = {
  id: number;
  name: string;
  file: ViewerFile;
  marks: Marks;
  /** False for what is only being made ready, out of sight: it has no controls and takes no keys. */
  isShown?: boolean;
  /** Comes next: a clip is loaded, not only its first bytes. A browser has six connections to a server for everything. */
  isNext?: boolean;
  /** Clips begin to play when they are shown. */
  isPlayedAtOnce?: boolean;
  /** False where something fills the window anyway. */
  canFill?: boolean;
};

export type StageProps = ViewerStageProps & { isShown: boolean; canFill: boolean; onError: () => void };

/** A file as large as the place it is in, or why it cannot be shown. Give it `key`s: a new file begins anew. */
export function ViewerStage({ isShown = true, canFill = true, ...props }: ViewerStageProps) {
  const [isUnplayable, setIsUnplayable] = useState(false);
  const { id, file } = props;
  const source = fileSource(id, file);
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
        title={file.kind === "image" ? "This picture cannot be shown" : "This browser cannot play it"}
        description={file.problem ?? `${file.mimeType}${file.codec ? `, ${file.codec}` : ""}`}
        href={source}
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
