"use client";

import { Replace, Unlink } from "lucide-react";
import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { FilePreview } from "@/components/media/file-preview";
import { MediaDrop } from "@/components/media/media-drop";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { detachClipFile } from "@/lib/actions/top-layer";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { formatDuration } from "@/lib/core/text/format-duration";
import type { ClipRecord } from "@/lib/server/top-layer/record";

export type ClipFileProps = { id: number; title: string; file: ClipRecord["file"] };

/** The composite file: where to drop it, or itself with what it is. */
export function ClipFile({ id, title, file }: ClipFileProps) {
  const [isReplacing, setIsReplacing] = useState(false);
  const [detach, isDetaching] = useAction(detachClipFile);
  return (
    <Panel aria-labelledby="composite">
      <PanelHeader id="composite" title="Composite file" aside={file && factsOf(file)} />
      <PanelBody className="flex flex-col gap-3">
        {file ? (
          <>
            <FilePreview
              key={`${file.id} ${file.hash}`}
              src={`/api/top-layer/${id}/file?of=${file.id}`}
              name={title}
              file={file}
            />
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="min-w-0 text-sm wrap-anywhere text-faint">
                {file.place === "linked" ? "Linked in place: " : ""}
                <span className="font-mono">{file.location}</span>
              </p>
              <span className="ml-auto flex gap-1">
                <Button variant="ghost" size="sm" onClick={() => setIsReplacing(true)}>
                  <Replace aria-hidden />
                  Replace
                </Button>
                <Button variant="ghost" size="sm" isPending={isDetaching} onClick={() => void detach({ id })}>
                  <Unlink aria-hidden />
                  Take off
                </Button>
              </span>
            </div>
          </>
        ) : (
          <MediaDrop clip={{ id, isReplacing: false }} />
        )}
      </PanelBody>
      <Dialog open={isReplacing} onOpenChange={setIsReplacing}>
        <DialogContent
          size="sm"
          title="Replace the file"
          description="The file that is there moves to the trash once the new one has arrived; Undo brings it back."
        >
          <DialogBody>
            <MediaDrop clip={{ id, isReplacing: true }} onAdded={() => setIsReplacing(false)} />
          </DialogBody>
        </DialogContent>
      </Dialog>
    </Panel>
  );
}

function factsOf({ width, height, seconds, size, mimeType }: NonNullable<ClipRecord["file"]>): string {
  const facts = [
    mimeType,
    width && height ? `${width} × ${height}` : null,
    seconds === null ? null : formatDuration(seconds),
    formatBytes(size),
  ];
  return facts.filter(Boolean).join(" · ");
}
