import { Ago } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { FileMark } from "@/components/media/file-mark";
import { mediaName } from "@/components/media/media-name";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityLabel } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { Code } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { fileKindLabels } from "@/lib/core/media/file-types";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { MediaSummary } from "@/lib/server/media/media-summaries";

/** @param search the filters of the list, which a file's page keeps: `?quality=approved`, or empty */
export function mediaColumns(search: string): DataColumn<MediaSummary>[] {
  return [
    {
      id: "title",
      head: "Title",
      isName: true,
      min: 130,
      text: mediaName,
      cell: (asset) => (
        <Link
          href={`/media/${asset.id}${search}`}
          data-row-link
          className="flex items-center gap-2.5 font-medium"
        >
          <MediaThumb
            id={asset.id}
            file={asset.file && { ...asset.file, seconds: undefined }}
            title=""
            className="h-7 shrink-0 rounded-xs [&_svg]:size-4"
          />
          <span className="max-sm:line-clamp-2 max-sm:whitespace-normal sm:truncate">{mediaName(asset)}</span>
          <FileMark file={asset.file} />
        </Link>
      ),
    },
    {
      id: "kind",
      head: "Kind",
      from: "md",
      width: 88,
      text: ({ file }) => (file ? fileKindLabels[file.kind] : "No file"),
      cell: ({ file }) => <span className="text-dim">{file ? fileKindLabels[file.kind] : "No file"}</span>,
    },
    {
      id: "size",
      head: "Size",
      from: "lg",
      width: 88,
      align: "right",
      text: ({ file }) => file?.size,
      cell: ({ file }) => file && <span className="text-dim">{formatBytes(file.size)}</span>,
    },
    {
      id: "job",
      head: "Job",
      from: "sm",
      width: 88,
      text: ({ jobId }) => jobId && formatJobCode(jobId),
      cell: ({ jobId }) => jobId && <Code>{formatJobCode(jobId)}</Code>,
    },
    {
      id: "character",
      head: "Character",
      from: "lg",
      width: "15%",
      text: ({ characterName }) => characterName,
      cell: ({ characterName }) => <span className="text-dim">{characterName}</span>,
    },
    {
      id: "quality",
      head: "Quality",
      width: 124,
      text: ({ quality }) => mediaQualityLabels[quality],
      cell: ({ quality }) => <QualityLabel quality={quality} />,
    },
    {
      id: "rating",
      head: "Rating",
      from: "sm",
      width: 104,
      text: ({ rating }) => rating ?? 0,
      cell: ({ rating }) => <Rating rating={rating} />,
    },
    {
      id: "added",
      head: "Added",
      from: "md",
      width: 112,
      align: "right",
      text: ({ createdAt }) => formatMoment(createdAt),
      cell: ({ createdAt }) => <Ago at={createdAt} />,
    },
  ];
}
