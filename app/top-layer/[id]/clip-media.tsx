import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { ClipMedia as ClipMediaItem } from "@/lib/server/top-layer/record";

/** The media of a clip's jobs side by side, to be scrolled through; each leads to its page. */
export function ClipMedia({ media }: { media: readonly ClipMediaItem[] }) {
  return (
    <ul
      className="flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pt-1 pb-3"
      aria-label="Media of its jobs"
    >
      {media.map(({ id, title, jobId, quality, file }) => (
        <li key={id} className="relative w-40 shrink-0 snap-start">
          <Link href={`/media/${id}`} className="group block rounded-md">
            <MediaThumb id={id} file={file} title="" />
            <span className="mt-1 block truncate text-sm text-dim group-hover:text-foreground">
              {jobId !== null && <span className="font-mono text-faint">{formatJobCode(jobId)} </span>}
              {title || file?.originalName || "Untitled"}
            </span>
          </Link>
          <QualityMark quality={quality} className="pointer-events-none absolute top-1.5 right-1.5" />
          {file?.missingAt && <Badge variant="failed">File is missing</Badge>}
        </li>
      ))}
    </ul>
  );
}
