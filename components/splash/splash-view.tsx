"use client";

import { Download, Play } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Picture } from "@/components/ui/picture";
import { imageFileUrl, imageThumbUrl, type SplashFile } from "@/lib/core/images/thumb-url";

export type SplashViewProps = {
  name: string;
  image: SplashFile;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/**
 * The picture as it was given, at its size or as large as the window allows. It may be an animation: with reduced motion its still
 * is shown until somebody asks for more.
 */
export function SplashView({ name, image, isOpen, onOpenChange }: SplashViewProps) {
  const [isOriginal, setIsOriginal] = useState(
    () => !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
  );
  const { width, height } = image;
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title={name}
        description={width && height ? `${width} × ${height} pixels` : undefined}
        size="xl"
        className="sm:w-fit"
      >
        <DialogBody className="px-0 py-0">
          <Picture
            src={isOriginal ? imageFileUrl(image) : imageThumbUrl(image, 960)}
            alt={name}
            width={width ?? undefined}
            height={height ?? undefined}
            className="mx-auto h-auto max-h-[calc(100dvh-11rem)] w-auto max-w-full object-contain"
          />
        </DialogBody>
        <DialogFooter>
          {!isOriginal && (
            <Button onClick={() => setIsOriginal(true)}>
              <Play aria-hidden />
              Show the original, which may move
            </Button>
          )}
          <a href={imageFileUrl(image)} download={name} className={buttonVariants()}>
            <Download aria-hidden />
            Save a copy
          </a>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
