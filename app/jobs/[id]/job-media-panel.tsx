import { ExportAction } from "@/components/media/export/export-action";
import { MediaDrop } from "@/components/media/media-drop";
import { MediaTiles } from "@/components/media/media-tiles";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { libraryHref } from "@/lib/core/media/search/address";
import type { JobMedia } from "@/lib/server/jobs/job-media";
import type { JobRecord } from "@/lib/server/jobs/queries";

export type JobMediaPanelProps = { job: JobRecord; media: JobMedia[] };

/** The files of a job, and where to drop the next one. */
export function JobMediaPanel({ job, media }: JobMediaPanelProps) {
  return (
    <Panel aria-labelledby="media">
      <PanelHeader
        id="media"
        title={
          <span className="flex items-center gap-2">
            Media
            {job.lacksFile && <Badge variant="warning">No file</Badge>}
          </span>
        }
        aside={
          media.length > 0 && (
            <span className="flex items-center gap-2">
              <Link href={libraryHref({ job: job.id })} className="hover:text-foreground">
                {job.mediaCount > media.length ? `All ${job.mediaCount} media` : "In the library"}
              </Link>
              <ExportAction
                source={{ jobs: { ids: [job.id] } }}
                name={`the files of ${formatJobCode(job.id)}`}
              />
            </span>
          )
        }
      />
      <PanelBody className="flex flex-col gap-3">
        {media.length > 0 && (
          <MediaTiles media={media} className="sm:grid-cols-3 xl:grid-cols-4" tellsMissing />
        )}
        <MediaDrop jobId={job.id} canComplete={job.status !== "complete"} />
      </PanelBody>
    </Panel>
  );
}
