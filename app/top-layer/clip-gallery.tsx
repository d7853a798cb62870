import type { ListSelection } from "@/components/data-table/use-list-selection";
import { cardPictureClasses, GalleryCard } from "@/components/list/gallery-card";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { CompletenessMark } from "@/components/media/completeness-mark";
import { MediaThumb } from "@/components/media/media-thumb";
import { nouns } from "@/lib/core/text/nouns";
import type { ClipListQuery } from "@/lib/core/top-layer/list";
import { formatUse } from "@/lib/core/uses/uses";
import type { ClipSummary } from "@/lib/server/top-layer/queries";

export type ClipGalleryProps = {
  clips: readonly ClipSummary[];
  selection: ListSelection<ClipListQuery>;
  search: string;
};

/** Clips as pictures. */
export function ClipGallery({ clips, selection, search }: ClipGalleryProps) {
  const drawn = useDrawn(clips, PICTURES);
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]">
      {drawn.map(({ id, name, file, characters, jobCount, missing }) => (
        <GalleryCard key={id} {...{ id, name, selection }} href={`/top-layer/${id}${search}`}>
          <MediaThumb id={id} of="top-layer" file={file} title={name} className={cardPictureClasses} />
          <span className="mt-2 block truncate font-medium">{name}</span>
          <span className="block truncate text-sm text-dim">
            {file?.missingAt ? "File is missing" : characters.join(", ") || "No characters"}
          </span>
          <span className="flex justify-between gap-2 text-sm text-faint">
            <span className="tabular-nums">{formatUse({ count: jobCount, ...nouns.job })}</span>
            <CompletenessMark missing={missing} />
          </span>
        </GalleryCard>
      ))}
    </ul>
  );
}
