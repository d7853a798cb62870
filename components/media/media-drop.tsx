"use client";

import { Upload } from "lucide-react";
import { useId, useRef, useState } from "react";
import { LinkFiles } from "@/components/media/folders/link-files";
import { FileInput } from "@/components/media/intake/file-input";
import { filesOfTransfer } from "@/components/media/intake/files-of-transfer";
import { useFileDrop } from "@/components/media/intake/use-file-drop";
import { usePastedFiles } from "@/components/media/intake/use-pasted-files";
import type { UploadSource, UploadTarget } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { Checkbox } from "@/components/ui/checkbox";
import { toast } from "@/components/ui/toast";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { cn } from "@/lib/utils";

export type MediaDropProps = {
  /** The files become this job's; without one they are filed in the library on their own. */
  jobId?: number;
  /** An asset that waits for its file: what is dropped becomes its own. */
  mediaId?: number;
  /** A top layer clip: what is dropped becomes its composite file, in the place of one that is there. */
  clip?: UploadTarget["clip"];
  /** Files are on their way. */
  onAdded?: () => void;
  /** False for a job that is complete already: there is nothing to complete. */
  canComplete?: boolean;
  className?: string;
};

/** Where finished files are dropped, pasted, chosen, or linked where they are. */
export function MediaDrop({
  jobId,
  mediaId,
  clip,
  onAdded,
  canComplete = jobId !== undefined,
  className,
}: MediaDropProps) {
  const hintId = useId();
  const completeId = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const [isCompleting, setIsCompleting] = useState(false);
  const add = (sources: UploadSource[]) => {
    if (clip && sources.length > 1) return toast.error("A clip has one file. Choose that one alone.");
    const isCompletingNow = canComplete && isCompleting;
    uploadQueue.add(sources, { jobId: jobId ?? null, mediaId, clip, isCompleting: isCompletingNow });
    onAdded?.();
  };
  const addFiles = (files: File[]) => add(files.map((file) => ({ kind: "upload", file })));
  usePastedFiles(addFiles);

  const isForOne = mediaId !== undefined || clip !== undefined;
  const title = isForOne ? "Drop its file" : jobId === undefined ? "Drop files" : "Drop finished files";

  const isOver = useFileDrop(area, async (transfer) => addFiles(await filesOfTransfer(transfer)));
  return (
    <div className={cn("flex min-w-0 flex-col gap-2", className)}>
      <FileInput ref={input} onFiles={addFiles} />
      <div
        ref={area}
        className={cn(
          "rounded-md border border-dashed border-line bg-field transition-colors",
          isOver && "border-primary bg-primary-tint",
        )}
      >
        <button
          type="button"
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
          className="flex w-full flex-col items-center gap-0.5 rounded-md px-4 py-6 text-center hover:bg-raised/40 focus-visible:-outline-offset-2"
        >
          <Upload aria-hidden className="mb-1.5 size-5 text-faint" strokeWidth={1.5} />
          <span className="font-medium">{title}</span>
          <span id={hintId} className="text-dim">
            or paste, or browse
          </span>
        </button>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {canComplete && jobId !== undefined && (
          <div className="flex min-h-8 items-center gap-2 text-dim">
            <Checkbox
              id={completeId}
              checked={isCompleting}
              onChange={({ target }) => setIsCompleting(target.checked)}
            />
            <label htmlFor={completeId}>Submit and complete {formatJobCode(jobId)}</label>
          </div>
        )}
        <LinkFiles
          variant="ghost"
          size="sm"
          className="ml-auto"
          label="Link a file where it is"
          onLink={add}
        />
      </div>
    </div>
  );
}
