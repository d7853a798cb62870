"use client";

import { FolderInput, Upload } from "lucide-react";
import { useRef } from "react";
import { LinkFiles } from "@/components/media/folders/link-files";
import { FileInput } from "@/components/media/intake/file-input";
import { usePageDrop } from "@/components/media/intake/use-page-drop";
import { usePastedFiles } from "@/components/media/intake/use-pasted-files";
import type { UploadSource } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

/** The buttons of the library, and the whole page as a place to drop or paste files. */
export function AddMedia() {
  const input = useRef<HTMLInputElement>(null);
  const add = (sources: UploadSource[]) => uploadQueue.add(sources, { jobId: null, isCompleting: false });
  const addFiles = (files: File[]) => add(files.map((file) => ({ kind: "upload", file })));
  const isOver = usePageDrop(addFiles);
  usePastedFiles(addFiles);
  return (
    <>
      <FileInput ref={input} onFiles={addFiles} />
      <ButtonLink href="/media/folders">
        <FolderInput aria-hidden />
        Folders
      </ButtonLink>
      <LinkFiles label="Link a file" onLink={add} />
      <Button variant="primary" shortcut="new" onClick={() => input.current?.click()}>
        Add files
      </Button>
      {isOver && (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-lg border-2 border-dashed border-primary bg-overlay">
          <p className="flex items-center gap-2.5 rounded-md border border-line bg-panel px-4 py-3 text-md font-medium shadow-float">
            <Upload aria-hidden className="size-4 text-primary-text" />
            Drop to add to the library
          </p>
        </div>
      )}
    </>
  );
}
