import type { ListSelection } from "@/components/data-table/use-list-selection";
import { cardPictureClasses, GalleryCard } from "@/components/list/gallery-card";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { mediaName } from "@/components/media/media-name";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MediaSummary } from "@/lib/server/media/media-summaries";

export type MediaGridProps = {
  media: MediaSummary[];
  selection: ListSelection<MediaLibraryQuery>;
  search: string;
};

/** Files as pictures. */
export function MediaGrid({ media, selection, search }: MediaGridProps) {
  const drawn = useDrawn(media, PICTURES);
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]">
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
            <MediaThumb id={id} file={file} title={name} className={cardPictureClasses} />
            <span className="mt-2 flex items-center justify-between gap-2">
              <span className="truncate font-medium">{name}</span>
              <Rating rating={rating} />
            </span>
            <span className="block truncate text-sm text-faint">{originOf(asset)}</span>
          </GalleryCard>
        );
      })}
    </ul>
  );
}

function originOf({ jobId, characterName, file }: MediaSummary): string {
  if (file?.isMissing) return "File is missing";
  const parts = [jobId === undefined ? "No job" : formatJobCode(jobId), characterName];
  return parts.filter(Boolean).join(" · ");
}
