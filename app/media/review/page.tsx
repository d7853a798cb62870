import type { Metadata } from "next";
import { listHref } from "@/lib/core/list/list-href";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { ReviewIds } from "@/lib/core/media/review-query";
import { fieldValue, setField } from "@/lib/core/media/search/edit";
import { Review } from "./review";

export const metadata: Metadata = { title: "Review" };

/** The list itself is fetched by the browser: it can be of twenty thousand files, and a refresh of the page must not change it. */
export default async function ReviewPage({ searchParams }: PageProps<"/media/review">) {
  const params = await searchParams;
  const { ids } = ReviewIds.parse(params);
  const filters = mediaFilters(MediaLibraryQuery.parse(params));
  const hrefWith = (path: string, changes: Partial<typeof filters> = {}) =>
    listHref(path, { ...filters, ...changes }, mediaLibraryDefaults);
  const isUnreviewedOnly = fieldValue(filters.q, "quality") === "unreviewed";
  return (
    <Review
      // Another list is another review.
      key={ids?.join() ?? hrefWith("")}
      ids={ids}
      search={hrefWith("")}
      backHref={hrefWith("/media")}
      unreviewedHref={
        ids
          ? null
          : hrefWith("/media/review", {
              q: setField(filters.q, "quality", isUnreviewedOnly ? null : "unreviewed"),
            })
      }
      isUnreviewedOnly={isUnreviewedOnly}
    />
  );
}
