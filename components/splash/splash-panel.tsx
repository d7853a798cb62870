"use client";

import { Expand } from "lucide-react";
import { ImageDrop } from "@/components/form/image-drop";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { storedImage, uploadSplashImage } from "@/components/splash/upload-splash-image";
import { Button } from "@/components/ui/button";
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

/** The splash image on a record's page: seen whole, and changed in place by dropping anywhere, pasting or choosing. */
export function SplashPanel({ id, name, image, action, frameClassName }: SplashPanelProps) {
  const [run] = useAction(action);
  const view = useDialog();
  const SplashView = useLater(load, view.isOpen);
  return (
    <>
      <ImageDrop
        label={`Splash image of ${name}`}
        value={image && storedImage(image)}
        onValueChange={(next) => void run({ id, imageId: next?.fileId ?? null })}
        onUpload={uploadSplashImage}
        frameClassName={frameClassName}
        sizes="(min-width: 80rem) 19rem, (min-width: 64rem) 16rem, 100vw"
        isPageDrop
      >
        <Button size="icon-sm" aria-label="Show it in full size" onClick={view.open}>
          <Expand aria-hidden />
        </Button>
      </ImageDrop>
      {image && SplashView && (
        <SplashView {...{ name, image }} isOpen={view.isOpen} onOpenChange={view.onOpenChange} />
      )}
    </>
  );
}

const load = () => import("./splash-view").then((module) => module.SplashView);
