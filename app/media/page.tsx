import { Film } from "lucide-react";
import type { Metadata } from "next";
import { NoMatch } from "@/components/list/no-match";
import { ViewToggle } from "@/components/list/view-toggle";
import { AddMedia } from "@/components/media/add-media";
import { StartReview } from "@/components/media/start-review";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { listHref } from "@/lib/core/list/fields";
import { mediaTypesInWords } from "@/lib/core/media/file-types";
import {
  hasMediaFilters,
  MediaLibraryQuery,
  mediaFilters,
  mediaLibraryDefaults,
} from "@/lib/core/media/library-query";
import { getMediaFilterNames, listLibrary } from "@/lib/server/media/library";
import { AddFirstFiles } from "./add-first-files";
import { describeMedia } from "./describe-media";
import { MediaFilters } from "./media-filters";
import { MediaList } from "./media-list";
import { NewEntry } from "./new-entry";

export const metadata: Metadata = { title: "Library" };

export default async function MediaPage({ searchParams }: PageProps<"/media">) {
  const query = MediaLibraryQuery.parse(await searchParams);
  const [list, names] = await Promise.all([listLibrary(query), getMediaFilterNames(query)]);
  const filters = mediaFilters(query);
  const hrefWith = (changes: Partial<MediaLibraryQuery>) =>
    listHref("/media", { ...filters, ...changes }, mediaLibraryDefaults);
  const isFiltered = hasMediaFilters(query);
  const { media, total, newerThan, olderThan } = list;

  return (
    <>
      <PageHeader
        title="Library"
        description={describeMedia(total, isFiltered)}
        actions={
          <>
            {media.length > 0 && <StartReview href={`/media/review${hrefWith({}).slice("/media".length)}`} />}
            <NewEntry />
            <AddMedia />
          </>
        }
      />
      {total.count === 0 && !isFiltered ? (
        <Panel>
          <EmptyState
            icon={Film}
            title="No files yet"
            description={`Drop finished pictures, clips or sounds anywhere on this page, paste them, or link files where they are. ${mediaTypesInWords}.`}
            action={<AddFirstFiles />}
          />
        </Panel>
      ) : (
        <>
          <MediaFilters query={query} {...names}>
            <ViewToggle
              view={query.view}
              galleryHref={hrefWith({ view: "gallery" })}
              tableHref={hrefWith({ view: "table" })}
            />
          </MediaFilters>
          {media.length === 0 ? (
            <NoMatch
              noun="file"
              description="Nothing in the library fits all of these filters at once."
              clearHref={listHref("/media", { view: query.view }, mediaLibraryDefaults)}
            />
          ) : (
            <MediaList
              media={media}
              list={{
                query: { ...query, after: null, before: null },
                count: total.isAtLeast ? null : total.count,
              }}
              search={hrefWith({}).slice("/media".length)}
            />
          )}
          {(newerThan !== null || olderThan !== null) && (
            <Pagination
              className="mt-5"
              previousHref={newerThan === null ? null : hrefWith({ before: newerThan })}
              nextHref={olderThan === null ? null : hrefWith({ after: olderThan })}
              summary="Newest first"
            />
          )}
        </>
      )}
    </>
  );
}
