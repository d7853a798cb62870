"use client";

import { useState } from "react";
import { ImageDrop } from "@/components/form/image-drop";
import type { StoredImage } from "@/components/form/stored-image";
import { storedImage, uploadSplashImage } from "@/components/splash/upload-splash-image";
import type { SplashFile } from "@/lib/core/images/thumb-url";

export type SplashFieldProps = {
  /** The id that the form holds. */
  value: number | null;
  onValueChange: (imageId: number | null) => void;
  /** The picture the record has already. */
  initial?: SplashFile | null;
  onPendingChange?: (isPending: boolean) => void;
  error?: string;
  className?: string;
  frameClassName?: string;
};

/** The splash image of a form: uploaded at once, kept when the form is saved. */
export function SplashField({ value, onValueChange, initial, ...props }: SplashFieldProps) {
  const [image, setImage] = useState<StoredImage | null>(initial ? storedImage(initial) : null);
  const choose = (next: StoredImage | null) => {
    setImage(next);
    onValueChange(next?.fileId ?? null);
  };
  return (
    <ImageDrop
      label="Splash image"
      value={image?.fileId === value ? image : null}
      onValueChange={choose}
      onUpload={uploadSplashImage}
      {...props}
    />
  );
}
