"use client";

import { ImageDown } from "lucide-react";
import { type DragEvent, type ReactNode, useEffect, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useImageUpload } from "@/components/form/use-image-upload";
import { hasFiles } from "@/components/media/intake/files-of-transfer";
import { uploadSplashImage } from "@/components/splash/upload-splash-image";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/server/action";

/** Stores which picture a record has. */
export type SetImage = (input: { id: number; imageId: number | null }) => Promise<ActionResult<unknown>>;

export type SplashDropProps = { id: number; name: string; action: SetImage; children: ReactNode };

/** Around a card: a picture that is dropped on it becomes the record's splash image. Its page does the same for who cannot drag. */
export function SplashDrop({ id, name, action, children }: SplashDropProps) {
  const [isOver, setIsOver] = useState(false);
  const [run] = useAction(action);
  const upload = useImageUpload({
    onUpload: uploadSplashImage,
    onDone: ({ fileId }) => void run({ id, imageId: fileId }),
  });
  useEffect(() => {
    if (upload.error) toast.error(upload.error);
  }, [upload.error]);
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setIsOver(true);
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
  };
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void upload.start(file);
  };
  const isBusy = upload.progress !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the record's page has the first
    <span className="relative block" {...{ onDragOver, onDragLeave, onDrop }} onDragEnter={onDragOver}>
      {children}
      {(isOver || isBusy) && (
        <span
          role="status"
          className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center gap-2 rounded-md border border-primary bg-panel/95 p-3 text-center text-sm font-medium"
        >
          {isBusy ? (
            <span className="w-2/3">
              <Progress value={upload.progress} label={`Uploading ${upload.name}`} />
            </span>
          ) : (
            <>
              <ImageDown aria-hidden className="size-5 text-primary-text" strokeWidth={1.5} />
              Drop to make it the picture of {name}
            </>
          )}
        </span>
      )}
    </span>
  );
}
