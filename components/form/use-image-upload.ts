"use client";

import { useEffect, useRef, useState } from "react";
import type { StoredImage, UploadImage } from "@/components/form/stored-image";

export type ImageUploadOptions = {
  onUpload: UploadImage;
  onDone: (image: StoredImage) => void;
  onPendingChange?: (isPending: boolean) => void;
};

/** One upload at a time: a new file stops the one before; leaving the page stops it too. */
export function useImageUpload({ onUpload, onDone, onPendingChange }: ImageUploadOptions) {
  const [state, setState] = useState<{ progress: number | null; name: string; error?: string }>({
    progress: null,
    name: "",
  });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File) => {
    running.current?.abort();
    // Some systems know no type for AVIF: then the server looks at the bytes, as it does in any case.
    if (file.type && !file.type.startsWith("image/")) {
      running.current = undefined;
      setState({ progress: null, name: "", error: `${file.name} is not a picture.` });
      onPendingChange?.(false);
      return;
    }
    const mine = new AbortController();
    running.current = mine;
    setState({ progress: 0, name: file.name });
    onPendingChange?.(true);
    let error: string | undefined;
    try {
      const onProgress = (progress: number) => {
        if (running.current === mine) setState({ progress, name: file.name });
      };
      const image = await onUpload(file, onProgress, mine.signal);
      if (!mine.signal.aborted) onDone(image);
    } catch (cause) {
      error = cause instanceof Error ? cause.message : "The picture could not be stored. Try again.";
    }
    // Whoever took its place reports for itself.
    if (mine.signal.aborted) return;
    setState({ progress: null, name: "", error });
    onPendingChange?.(false);
  };

  const cancel = () => {
    running.current?.abort();
    setState({ progress: null, name: "" });
    onPendingChange?.(false);
  };

  return { ...state, start, cancel };
}
