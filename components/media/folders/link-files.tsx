"use client";

import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import type { UploadSource } from "@/components/media/uploads/upload-item";
import { Button, type ButtonProps } from "@/components/ui/button";

export type LinkFilesProps = Pick<ButtonProps, "variant" | "size" | "className"> & {
  label: string;
  onLink: (sources: UploadSource[]) => void;
};

/** The button that links files where they are, and the dialog in which they are chosen. */
export function LinkFiles({ label, onLink, ...button }: LinkFilesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const FolderBrowser = useLater(load, isOpen);
  return (
    <>
      <Button {...button} onClick={() => setIsOpen(true)}>
        <FolderOpen aria-hidden />
        {label}
      </Button>
      {FolderBrowser && (
        <FolderBrowser
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          onChoose={(paths) => onLink(paths.map((path) => ({ kind: "link", path })))}
        />
      )}
    </>
  );
}

const load = () => import("@/components/media/folders/folder-browser").then((module) => module.FolderBrowser);
