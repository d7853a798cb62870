"use client";

import { useDrawn } from "@/components/list/use-drawn";
import { Link } from "@/components/ui/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import { fileStateLabels } from "@/lib/core/intake/progress";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { FolderFile } from "@/lib/server/folders/queries";
import { RetryOne } from "./retry";

/** Files that came by, newest first. */
export function FileList({ folderId, files }: { folderId: number; files: readonly FolderFile[] }) {
  return (
    <ul aria-label="Files" className="divide-y divide-line-soft">
      {useDrawn(files).map((file) => (
        <FileRow key={file.id} folderId={folderId} file={file} />
      ))}
    </ul>
  );
}

/** What became of one file, and why. */
function FileRow({ folderId, file }: { folderId: number; file: FolderFile }) {
  const { id, name, state, reason, size, modifiedAt, mediaId } = file;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
      <div className="min-w-0 flex-1 basis-64">
        {mediaId === null ? (
          <p className="truncate">{name}</p>
        ) : (
          <Link href={`/media/${mediaId}`} className="block truncate font-medium hover:text-primary-text">
            {name}
          </Link>
        )}
        {reason && <p className="text-sm text-pretty wrap-anywhere text-dim">{reason}</p>}
      </div>
      <span className="text-sm text-faint tabular-nums">{formatBytes(size)}</span>
      <span className="w-24 text-sm text-faint max-sm:hidden">
        <RelativeTime at={modifiedAt} />
      </span>
      <ToneLabel tone={TONES[state]} className="w-32 text-sm">
        {fileStateLabels[state]}
      </ToneLabel>
      {state === "refused" && <RetryOne id={folderId} fileId={id} name={name} />}
    </li>
  );
}

const TONES: Record<FolderFile["state"], Tone> = {
  queued: "planned",
  waiting: "in_progress",
  added: "complete",
  duplicate: "rendered",
  found: "rendered",
  refused: "failed",
};
