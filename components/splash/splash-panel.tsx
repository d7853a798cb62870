"use client";

import { ImageDrop } from "@/components/form/image-drop";
import { useAction } from "@/components/form/use-action";
import { storedImage, uploadSplashImage } from "@/components/splash/upload-splash-image";
import type { SplashFile } from "@/lib/core/images/thumb-url";
import type { ActionResult } from "@/lib/server/action";

export type SplashPanelProps = {
  id: number;
  name: string;
  image: SplashFile | null;
  /** Stores which picture it is, or that it has none. */
  action: (input: { id: number; imageId: number | null }) => Promise<ActionResult<unknown>>;
  frameClassName?: string;
};

/** The splash image on a record's page, changed in place by dropping, pasting or choosing. */
export function SplashPanel({ id, name, image, action, frameClassName }: SplashPanelProps) {
  const [run] = useAction(action);
  return (
    <ImageDrop
      label={`Splash image of ${name}`}
      value={image && storedImage(image)}
      onValueChange={(next) => void run({ id, imageId: next?.fileId ?? null })}
      onUpload={uploadSplashImage}
      frameClassName={frameClassName}
    />
  );
}
