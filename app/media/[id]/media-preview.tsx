"use client";

import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import { MediaDrop } from "@/components/media/media-drop";
import { MediaViewer } from "@/components/media/viewer/media-viewer";
import type { ViewerStageProps } from "@/components/media/viewer/stage-props";
import type { MediaRecord } from "@/lib/server/media/record";
import type { LocateDialogProps } from "./locate-dialog";
import { MissingFile } from "./missing-file";

export type MediaPreviewProps = Omit<ViewerStageProps, "file"> & { file: MediaRecord["file"] };

/** The file itself, as large as the page allows, or the place to drop it. */
export function MediaPreview({ file, ...props }: MediaPreviewProps) {
  const [isLocating, setIsLocating] = useState(false);
  const { id, name } = props;
  const isLost = file !== null && (file.isMissing || file.isOffline);
  if (!file) return <NoFile id={id} />;
  return (
    <>
      {isLost ? (
        <MissingFile {...{ id, name, file }} onLocate={() => setIsLocating(true)} />
      ) : (
        <MediaViewer {...props} file={file} />
      )}
      {/* It goes on with the others of the folder when the file itself has been found. */}
      {(isLost || isLocating) && (
        <Locating
          {...{ id, name }}
          isOpen={isLocating}
          location={file.location}
          onClose={() => setIsLocating(false)}
        />
      )}
    </>
  );
}

function NoFile({ id }: { id: number }) {
  return (
    <div className="overflow-hidden rounded-lg border border-line-soft bg-panel p-4">
      <h2 className="text-md">No file yet</h2>
      <p className="mt-0.5 mb-3 text-dim">
        This entry has metadata only. Give it its file when there is one; what you wrote stays.
      </p>
      <MediaDrop mediaId={id} />
    </div>
  );
}

function Locating({ isOpen, ...dialog }: LocateDialogProps & { isOpen: boolean }) {
  const LocateDialog = useLater(loadDialog, isOpen);
  return isOpen && LocateDialog && <LocateDialog {...dialog} />;
}

const loadDialog = () => import("./locate-dialog").then(({ LocateDialog }) => LocateDialog);
