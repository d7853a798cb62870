import { MediaDrop } from "@/components/media/media-drop";
import { MediaViewer } from "@/components/media/viewer/media-viewer";
import type { ViewerStageProps } from "@/components/media/viewer/stage-props";
import type { MediaRecord } from "@/lib/server/media/record";
import { MissingFile } from "./missing-file";

export type MediaPreviewProps = Omit<ViewerStageProps, "file"> & { file: MediaRecord["file"] };

/** The file itself, as large as the page allows, or the place to drop it. */
export function MediaPreview({ file, ...props }: MediaPreviewProps) {
  if (file?.isMissing || file?.isOffline) return <MissingFile id={props.id} name={props.name} file={file} />;
  if (file) return <MediaViewer {...props} file={file} />;
  return (
    <div className="overflow-hidden rounded-lg border border-line-soft bg-panel p-4">
      <h2 className="text-md">No file yet</h2>
      <p className="mt-0.5 mb-3 text-dim">
        This entry has metadata only. Give it its file when there is one; what you wrote stays.
      </p>
      <MediaDrop mediaId={props.id} />
    </div>
  );
}
