import Link from "next/link";
import type { MouseEvent } from "react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { mediaName } from "@/components/media/media-name";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { Checkbox } from "@/components/ui/checkbox";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MediaSummary } from "@/lib/server/media/library";
import { cn } from "@/lib/utils";

export type MediaGridProps = {
  media: MediaSummary[];
  selection: ListSelection<MediaLibraryQuery>;
  search: string;
};

/** Files as pictures. */
export function MediaGrid({ media, selection, search }: MediaGridProps) {
  const drawn = useDrawn(media, PICTURES);
  const isSelecting = selection.ids.length > 0;
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]">
      {drawn.map((asset) => {
        const name = mediaName(asset);
        const isSelected = selection.has(asset.id);
        return (
          <li key={asset.id} data-row={asset.id} className="group relative min-w-0">
            <Link
              href={`/media/${asset.id}${search}`}
              data-row-link
              onClick={(event: MouseEvent) => {
                if (!isSelecting && !event.shiftKey) return;
                event.preventDefault();
                selection.toggle(asset.id, event.shiftKey);
              }}
              className="block rounded-md"
            >
              <MediaThumb
                id={asset.id}
                file={asset.file}
                title={name}
                className={cn(
                  "ring-offset-2 ring-offset-bg transition-shadow group-hover:ring-1 group-hover:ring-line-strong",
                  isSelected && "ring-2 ring-primary group-hover:ring-2 group-hover:ring-primary",
                )}
              />
              <span className="mt-2 flex items-center justify-between gap-2">
                <span className="truncate font-medium">{name}</span>
                <Rating rating={asset.rating} />
              </span>
              <span className="block truncate text-sm text-faint">{originOf(asset)}</span>
            </Link>
            <QualityMark quality={asset.quality} className="pointer-events-none absolute top-1.5 right-1.5" />
            <span
              className={cn(
                "absolute top-1 left-1 rounded-sm bg-panel/85 p-1 opacity-0 group-hover:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100",
                isSelecting && "opacity-100",
              )}
            >
              <Checkbox
                data-row-select
                checked={isSelected}
                aria-label={`Select ${name}`}
                onChange={() => undefined}
                onClick={({ shiftKey }) => selection.toggle(asset.id, shiftKey)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function originOf({ jobId, characterName, file }: MediaSummary): string {
  if (file?.isMissing) return "File is missing";
  const parts = [jobId === null ? "No job" : formatJobCode(jobId), characterName];
  return parts.filter(Boolean).join(" · ");
}
