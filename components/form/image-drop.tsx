"use client";

import { ImagePlus, Replace, Trash2 } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { PageDrop } from "@/components/form/page-drop";
import type { StoredImage, UploadImage } from "@/components/form/stored-image";
import { useImageUpload } from "@/components/form/use-image-upload";
import { usePastedImage } from "@/components/form/use-pasted-image";
import { useFileDrop } from "@/components/media/intake/use-file-drop";
import { Button } from "@/components/ui/button";
import { type FieldControl, FieldError } from "@/components/ui/field";
import { Picture } from "@/components/ui/picture";
import { Progress } from "@/components/ui/progress";
import { splashAccept } from "@/lib/core/media/file-types";
import { cn } from "@/lib/utils";

export type ImageDropProps = Partial<FieldControl> & {
  /** "Splash image of Luna Vale" */
  label: string;
  value: StoredImage | null;
  onValueChange: (image: StoredImage | null) => void;
  onUpload: UploadImage;
  /** Tells when it works, so that the form can wait with submitting. */
  onPendingChange?: (isPending: boolean) => void;
  error?: string;
  disabled?: boolean;
  className?: string;
  /** The shape of the frame; 16:9 by default. */
  frameClassName?: string;
  /** The width the picture is shown in, as in the `sizes` of an image. */
  sizes?: string;
  /** Takes a file that is dropped anywhere in the window. */
  isPageDrop?: boolean;
  /** Before the buttons on the picture. */
  children?: ReactNode;
};

/** One picture, by dropping, pasting or choosing. */
export function ImageDrop({
  label,
  value,
  onValueChange,
  onUpload,
  onPendingChange,
  error,
  disabled = false,
  className,
  frameClassName,
  sizes,
  isPageDrop = false,
  children,
  id,
  "aria-describedby": describedBy,
}: ImageDropProps) {
  const ownId = useId();
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [isOverPage, setIsOverPage] = useState(false);
  const upload = useImageUpload({ onUpload, onDone: onValueChange, onPendingChange });
  usePastedImage(disabled ? null : upload.start);

  const problem = upload.error ?? error;
  const isOverFrame = useFileDrop(frame, ({ files: [file] }) => {
    if (file && !disabled) upload.start(file);
  });
  const browse = () => input.current?.click();

  return (
    <div className={cn("flex min-w-0 flex-col gap-1", className)}>
      {isPageDrop && !disabled && <PageDrop onFile={upload.start} onOverChange={setIsOverPage} />}
      <input
        ref={input}
        type="file"
        accept={splashAccept}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) upload.start(file);
          target.value = "";
        }}
      />
      <div
        ref={frame}
        className={cn(
          "group relative grid aspect-video max-h-64 w-full place-items-center overflow-hidden rounded-md border border-line bg-field transition-colors",
          !value && "border-dashed",
          (isOverFrame || isOverPage) && "border-primary bg-primary-tint",
          problem && "border-failed",
          frameClassName,
        )}
      >
        {upload.progress !== null ? (
          <div className="flex w-2/3 flex-col items-center gap-3">
            <Progress value={upload.progress} label={`Uploading ${upload.name}`} />
            <Button size="sm" variant="ghost" onClick={upload.cancel}>
              Cancel
            </Button>
          </div>
        ) : value ? (
          <>
            <Picture
              src={value.url}
              srcSet={value.srcSet}
              sizes={sizes}
              alt={label}
              className="size-full object-cover"
            />
            <div className="absolute right-2 bottom-2 flex gap-1">
              {children}
              <Button size="icon-sm" aria-label="Choose another picture" disabled={disabled} onClick={browse}>
                <Replace aria-hidden />
              </Button>
              <Button
                size="icon-sm"
                aria-label="Remove the picture"
                disabled={disabled}
                onClick={() => onValueChange(null)}
              >
                <Trash2 aria-hidden />
              </Button>
            </div>
          </>
        ) : (
          <button
            type="button"
            id={id}
            disabled={disabled}
            aria-label={`${label}: drop, paste or choose a picture`}
            aria-describedby={
              [describedBy, problem && `${ownId}-error`].filter(Boolean).join(" ") || undefined
            }
            onClick={browse}
            className="flex size-full flex-col items-center justify-center gap-1 rounded-md text-dim enabled:hover:bg-raised/40 focus-visible:-outline-offset-2 disabled:opacity-50"
          >
            <ImagePlus aria-hidden className="mb-1 size-5 text-faint" strokeWidth={1.5} />
            <span className="font-medium text-foreground">Drop a picture</span>
            <span>or paste, or browse</span>
          </button>
        )}
      </div>
      <div aria-live="polite">{problem && <FieldError id={`${ownId}-error`}>{problem}</FieldError>}</div>
    </div>
  );
}
