"use client";

import { ImageDown } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useAction } from "@/components/form/use-action";
import { useImageUpload } from "@/components/form/use-image-upload";
import { useFileDrop } from "@/components/media/intake/use-file-drop";
import { uploadSplashImage } from "@/components/splash/upload-splash-image";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/server/action";

/** Stores which picture a record has. */
export type SetImage = (input: { id: number; imageId: number | null }) => Promise<ActionResult<unknown>>;

export type SplashDropProps = { id: number; name: string; action: SetImage; children: ReactNode };

/** Around a card: a picture that is dropped on it becomes the record's splash image. Its page does the same for who cannot drag. */
export function SplashDrop({ id, name, action, children }: SplashDropProps) {
  const card = useRef<HTMLSpanElement>(null);
  const [run] = useAction(action);
  const upload = useImageUpload({
    onUpload: uploadSplashImage,
    onDone: ({ fileId }) => void run({ id, imageId: fileId }),
  });
  useEffect(() => {
    if (upload.error) toast.error(upload.error);
  }, [upload.error]);
  const isOver = useFileDrop(card, ({ files: [file] }) => {
    if (file) void upload.start(file);
  });
  const isBusy = upload.progress !== null;
  return (
    <span ref={card} className="relative block">
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
