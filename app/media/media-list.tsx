"use client";

import { ChevronUp } from "lucide-react";
import { type MouseEvent, useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { mediaColumns } from "@/components/media/media-columns";
import { mediaName } from "@/components/media/media-name";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { listHref } from "@/lib/core/list/list-href";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { mediaOrderLabels } from "@/lib/core/media/search/orders";
import type { LibraryPage } from "@/lib/server/media/library";
import { BulkActions } from "./bulk-actions";
import { MediaGrid } from "./grid/media-grid";
import { JUMP, useLibraryStretch } from "./grid/use-library-stretch";
import { ReviewKeys } from "./review-keys";

export type MediaListProps = {
  page: LibraryPage;
  query: MediaLibraryQuery;
  size: number;
};

/**
 * The files, as pictures without an end or as pages of lines; what reviews by keys acts on the selection, or on the file that has the
 * focus.
 */
export function MediaList({ page, query, size }: MediaListProps) {
  const filters = mediaFilters(query);
  const hrefWith = (place: { after?: number; before?: number } = {}) =>
    listHref("/media", { ...filters, ...place }, mediaLibraryDefaults);
  const search = hrefWith().slice("/media".length);
  const columns = useMemo(() => mediaColumns(search), [search]);
  const library = useLibraryStretch(page, query);
  const isTable = query.view === "table";
  const { rows, hasBefore, hasMore } = library.stretch;
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <>
      {!isTable && first && (
        <PreviousFiles href={hasBefore ? hrefWith({ before: first.id }) : null} onLoad={library.onPrevious} />
      )}
      <DataTable
        name="media"
        label="Media"
        rows={rows}
        columns={columns}
        nameOf={mediaName}
        list={{
          query: { ...query, after: null, before: null, day: null },
          count: page.total.isAtLeast ? null : page.total.count,
        }}
        isEndless={!isTable}
        renderActions={(selection, clear) => <BulkActions selection={selection} onDone={clear} />}
        renderRows={
          isTable ? undefined : (selection) => <MediaGrid {...{ library, selection, search, size }} />
        }
      >
        {(selection) => <ReviewKeys selection={selection.value} />}
      </DataTable>
      {(hasBefore || hasMore) && (
        <div onClickCapture={() => window.dispatchEvent(new Event(JUMP))}>
          <Pagination
            className="mt-5"
            previousHref={hasBefore && first ? hrefWith({ before: first.id }) : null}
            nextHref={hasMore && last ? hrefWith({ after: last.id }) : null}
            summary={mediaOrderLabels[query.sort]}
          />
        </div>
      )}
    </>
  );
}

type PreviousFilesProps = { href: string | null; onLoad: () => void };

/** Above a list that begins in the middle. Its room stays, so that nothing moves when it goes. */
function PreviousFiles({ href, onLoad }: PreviousFilesProps) {
  const [wasThere] = useState(href !== null);
  if (!wasThere) return null;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    onLoad();
  };
  return (
    <div className="mb-3 flex h-8 justify-center">
      {href && (
        <ButtonLink href={href} size="sm" variant="ghost" onClick={onClick}>
          <ChevronUp aria-hidden />
          Files before these
        </ButtonLink>
      )}
    </div>
  );
}
