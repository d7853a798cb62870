import { FileQuestionMark } from "lucide-react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { cardPictureClasses, GalleryCard } from "@/components/list/gallery-card";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { FileMark } from "@/components/media/file-mark";
import { mediaName } from "@/components/media/media-name";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MediaSummary } from "@/lib/server/media/media-summaries";
import { cn } from "@/lib/utils";

export type MediaGridProps = {
  media: MediaSummary[];
  selection: ListSelection<MediaLibraryQuery>;
  search: string;
  /** Of a card, in rem. */
  size: number;
};

/** Rem; from here on the larger pictures are shown. */
const LARGE = 18;

/** Files as pictures, each whole; two beside one another at least. */
export function MediaGrid({ media, selection, search, size }: MediaGridProps) {
  const drawn = useDrawn(media, PICTURES);
  return (
    <ul
      className="grid gap-x-3 gap-y-5"
      style={{
        gridTemplateColumns: `repeat(auto-fill, minmax(min(var(--thumb-size, ${size}rem), 50% - 0.75rem), 1fr))`,
      }}
    >
      {drawn.map((asset) => {
        const { id, file, rating, quality } = asset;
        const name = mediaName(asset);
        return (
          <GalleryCard
            key={id}
            {...{ id, name, selection }}
            href={`/media/${id}${search}`}
            mark={
              <QualityMark quality={quality} className="pointer-events-none absolute top-1.5 right-1.5" />
            }
          >
            <MediaThumb
              {...{ id, file }}
              title={name}
              width={size < LARGE ? 320 : 960}
              isWhole
              className={cn("aspect-4/3", cardPictureClasses)}
            />
            <span className="mt-2 flex items-center justify-between gap-2">
              <span className="truncate font-medium">{name}</span>
              <Rating rating={rating} />
            </span>
            <span className="flex items-center gap-1.5 text-sm text-faint">
              <FileMark file={file} />
              <span className="truncate">{originOf(asset)}</span>
              {file?.lacksMetadata && (
                <FileQuestionMark aria-label="No metadata" className="size-3 shrink-0" />
              )}
            </span>
          </GalleryCard>
        );
      })}
    </ul>
  );
}

function originOf({ jobId, characterName, file }: MediaSummary): string {
  if (file?.isOffline) return "File is offline";
  if (file?.isMissing) return "File is missing";
  const parts = [jobId === undefined ? "No job" : formatJobCode(jobId), characterName];
  return parts.filter(Boolean).join(" · ");
}
