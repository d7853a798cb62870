import { FileQuestionMark } from "lucide-react";
import { memo } from "react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { cardPictureClasses, GalleryCard } from "@/components/list/gallery-card";
import { FileMark } from "@/components/media/file-mark";
import { mediaName } from "@/components/media/media-name";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { SearchLink } from "@/components/media/search-link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MediaSummary } from "@/lib/server/media/media-summaries";
import { cn } from "@/lib/utils";
import { type GridLayout, placeOf } from "./use-grid-layout";

export type MediaCardProps = {
  asset: MediaSummary;
  selection: ListSelection<MediaLibraryQuery>;
  /** The filters, for the link: `?q=…`, or empty. */
  search: string;
  isLarge: boolean;
  /** Its place in the list, once the list is laid out. */
  index: number;
  layout: GridLayout | null;
};

/** A file as a picture that is shown whole, with its name and what it was made from. */
export const MediaCard = memo(function MediaCard(props: MediaCardProps) {
  const { asset, selection, search, isLarge, index, layout } = props;
  const { id, file, rating, quality } = asset;
  const name = mediaName(asset);
  return (
    <GalleryCard
      {...{ id, name, selection }}
      href={`/media/${id}${search}`}
      mark={<QualityMark quality={quality} className="pointer-events-none absolute top-1.5 right-1.5" />}
      style={layout ? placeOf(index, layout) : undefined}
      foot={<Origin {...{ asset, search }} />}
    >
      <MediaThumb
        {...{ id, file }}
        title={name}
        width={isLarge ? 960 : 320}
        isWhole
        className={cn("aspect-4/3", cardPictureClasses)}
      />
      <span className="mt-2 flex h-5 items-center justify-between gap-2">
        <span className="truncate font-medium">{name}</span>
        <Rating rating={rating} />
      </span>
    </GalleryCard>
  );
});

/** What the file was made from; each leads to all of the library that was made so, within the search. */
function Origin({ asset: { jobId, characterName, file }, search }: Pick<MediaCardProps, "asset" | "search">) {
  const lost = file?.isOffline ? "File is offline" : file?.isMissing ? "File is missing" : null;
  const link = { search, className: "truncate hover:text-foreground" };
  return (
    <p className="flex h-4.5 items-center gap-1.5 text-sm text-faint">
      <FileMark file={file} />
      {lost && <span className="truncate">{lost}</span>}
      {!lost && jobId === undefined && <span className="shrink-0">No job</span>}
      {!lost && jobId !== undefined && <SearchLink {...link} field="job" value={formatJobCode(jobId)} />}
      {!lost && characterName && <SearchLink {...link} field="character" value={characterName} />}
      {file?.lacksMetadata && <FileQuestionMark aria-label="No metadata" className="size-3 shrink-0" />}
    </p>
  );
}
