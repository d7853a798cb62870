import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NoMatch } from "@/components/list/no-match";
import { ViewToggle } from "@/components/list/view-toggle";
import { AddMedia } from "@/components/media/add-media";
import { StartReview } from "@/components/media/start-review";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { listHref } from "@/lib/core/list/list-href";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { readThumbSize, THUMB_SIZE_COOKIE } from "@/lib/core/media/thumb-size";
import { listLibrary } from "@/lib/server/media/library";
import { listSavedFilters } from "@/lib/server/saved-filters/queries";
import { describeMedia } from "./describe-media";
import { GoToDate } from "./go-to-date";
import { MediaFilters } from "./media-filters";
import { MediaList } from "./media-list";
import { NewEntry } from "./new-entry";
import { NoFiles } from "./no-files";
import { SavedFilters } from "./saved/saved-filters";
import { SizeSlider } from "./size-slider";

export const metadata: Metadata = { title: "Library" };

export default async function MediaPage({ searchParams }: PageProps<"/media">) {
  const query = MediaLibraryQuery.parse(await searchParams);
  const size = readThumbSize((await cookies()).get(THUMB_SIZE_COOKIE)?.value);
  const [list, saved] = await Promise.all([listLibrary(query), listSavedFilters()]);
  const filters = mediaFilters(query);
  const hrefWith = (changes: Partial<MediaLibraryQuery>) =>
    listHref("/media", { ...filters, ...changes }, mediaLibraryDefaults);
  const search = hrefWith({}).slice("/media?".length);
  const isFiltered = query.q !== "";
  const { media, total } = list;

  return (
    <>
      <PageHeader
        title="Library"
        description={describeMedia(total, query)}
        actions={
          <>
            {media.length > 0 && <StartReview href={`/media/review${hrefWith({}).slice("/media".length)}`} />}
            {media.length > 0 && <ButtonLink href="/media/duplicates">Duplicates</ButtonLink>}
            <NewEntry />
            <AddMedia />
          </>
        }
      />
      {total.count === 0 && !isFiltered ? (
        <NoFiles />
      ) : (
        <>
          <MediaFilters isSticky={query.view === "gallery"}>
            {query.view === "gallery" && <SizeSlider size={size} />}
            {query.sort === "newest" || query.sort === "oldest" ? (
              <GoToDate query={search} isOldestFirst={query.sort === "oldest"} />
            ) : null}
            <SavedFilters filters={saved} query={search} />
            <ViewToggle
              view={query.view}
              galleryHref={hrefWith({ view: "gallery" })}
              tableHref={hrefWith({ view: "table" })}
            />
          </MediaFilters>
          {media.length === 0 ? (
            <NoMatch
              noun="file"
              by="search"
              description="Nothing in the library fits all of this search at once."
              clearHref={hrefWith({ q: "" })}
            />
          ) : (
            <MediaList page={list} {...{ query, size }} />
          )}
        </>
      )}
    </>
  );
}
