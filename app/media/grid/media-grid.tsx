import { useEffect, useRef } from "react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { MediaCard } from "./media-card";
import { useFocusedRow } from "./use-focused-row";
import { heightOf, useGridLayout } from "./use-grid-layout";
import type { Library } from "./use-library-stretch";
import { usePlace } from "./use-place";
import { rowsToDraw, useSight } from "./use-sight";

export type MediaGridProps = {
  library: Library;
  selection: ListSelection<MediaLibraryQuery>;
  search: string;
  /** Of a card, in rem. */
  size: number;
};

/** Rem; from here on the larger pictures are shown. */
const LARGE = 18;
/** Cards that are drawn before it is known how many are in sight: as many as the server draws. */
const FIRST = 24;

const NOTHING = { from: 0, to: 0 };

/** Files as pictures, of which those in sight are drawn; two beside one another at least. */
export function MediaGrid({ library, selection, search, size }: MediaGridProps) {
  const list = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { stretch, onSight } = library;
  const layout = useGridLayout(list, probe);
  const sight = useSight(list, library, layout);
  const focused = useFocusedRow(list, stretch.rows);
  const { length } = stretch.rows;
  const columns = layout?.columns ?? 1;
  const { from, to } = sight ?? NOTHING;
  usePlace(library, from * columns, sight !== null);
  const isPlaced = sight !== null;
  useEffect(() => {
    if (isPlaced) onSight({ from: from * columns, to: Math.min(to * columns, length), columns });
  }, [isPlaced, from, to, columns, length, onSight]);

  const rows = rowsToDraw(
    { from, to },
    focused < 0 ? -1 : Math.floor(focused / columns),
    Math.ceil(length / columns),
  );
  const drawn = layout
    ? rows.flatMap((row) =>
        Array.from({ length: Math.min(columns, length - row * columns) }, (_, at) => row * columns + at),
      )
    : Array.from({ length: Math.min(FIRST, length) }, (_, index) => index);
  const width = `min(var(--thumb-size, ${size}rem), 50% - 0.75rem)`;
  return (
    <>
      <div ref={probe} aria-hidden style={{ width }} />
      <ul
        ref={list}
        aria-label="Files"
        className={layout ? "relative [overflow-anchor:none]" : "grid gap-x-3 gap-y-5"}
        style={
          layout
            ? { height: heightOf(length, layout) }
            : { gridTemplateColumns: `repeat(auto-fill, minmax(${width}, 1fr))` }
        }
      >
        {drawn.map((index) => {
          const asset = stretch.rows[index];
          return (
            asset && (
              <MediaCard
                key={asset.id}
                {...{ asset, selection, search, index, layout }}
                isLarge={size >= LARGE}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
