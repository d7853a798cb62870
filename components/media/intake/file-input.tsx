"use client";

import type { Ref } from "react";
import { mediaAccept } from "@/lib/core/media/file-types";

/** The browser's own file dialog; opened by clicking it from elsewhere. */
export function FileInput({
  ref,
  onFiles,
}: {
  ref: Ref<HTMLInputElement>;
  onFiles: (files: File[]) => void;
}) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      accept={mediaAccept}
      aria-label="Files to add"
      hidden
      onChange={({ target }) => {
        if (target.files) onFiles([...target.files]);
        // The same file can be chosen again.
        target.value = "";
      }}
    />
  );
}
