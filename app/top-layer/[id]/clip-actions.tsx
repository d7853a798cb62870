"use client";

import { Download, PackageOpen } from "lucide-react";
import { useCallback, useState } from "react";
import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { AddJobs } from "@/components/jobs/add-jobs";
import type { FoundJob } from "@/components/jobs/use-job-search";
import { LaterExport } from "@/components/media/export/export-action";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { deleteClip, duplicateClip, linkClipJobs } from "@/lib/actions/top-layer";
import type { ClipRecord } from "@/lib/server/top-layer/record";

export type ClipActionsProps = RecordPlace & { clip: ClipRecord; jobIds: readonly number[] };

export function ClipActions({ clip, jobIds, ...place }: ClipActionsProps) {
  const { id, title, file } = clip;
  const [exporting, setExporting] = useState<"file" | "media" | null>(null);
  const isLinked = useCallback((job: FoundJob) => jobIds.includes(job.id), [jobIds]);
  return (
    <RecordActions
      {...{ id, ...place }}
      name={title}
      noun="clip"
      domain="top-layer"
      duplicate={duplicateClip}
      menuItems={
        <>
          {file && (
            <DropdownMenuItem asChild>
              <a href={`/api/top-layer/${id}/file`} download={file.originalName}>
                <Download aria-hidden />
                Save a copy of its file
              </a>
            </DropdownMenuItem>
          )}
          {file && (
            <DropdownMenuItem onSelect={() => setExporting("file")}>
              <PackageOpen aria-hidden />
              Export its file…
            </DropdownMenuItem>
          )}
          {jobIds.length > 0 && (
            <DropdownMenuItem onSelect={() => setExporting("media")}>
              <PackageOpen aria-hidden />
              Export the media of its jobs…
            </DropdownMenuItem>
          )}
        </>
      }
      deletion={deleteClip}
    >
      <AddJobs
        {...{ isLinked }}
        name={title}
        linkedWord="in this clip"
        action={(chosen) => linkClipJobs({ id, jobIds: chosen })}
      />
      <LaterExport
        source={exporting === "media" ? { jobs: { ids: [...jobIds] } } : { clips: { ids: [id] } }}
        name={exporting === "media" ? `the media of ${title}` : title}
        isOpen={exporting !== null}
        onOpenChange={() => setExporting(null)}
      />
    </RecordActions>
  );
}
