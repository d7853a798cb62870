import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { ClipUses } from "@/components/top-layer/clip-uses";
import { PageHeader } from "@/components/ui/page-header";
import { listHref } from "@/lib/core/list/list-href";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { findTwins } from "@/lib/server/media/duplicates/queries";
import { getNeighbours } from "@/lib/server/media/library";
import { getMediaRecord } from "@/lib/server/media/record";
import { listClipsOfJob } from "@/lib/server/top-layer/queries";
import { FindMore } from "./find-more";
import { GenerationPanel } from "./generation-panel";
import { MediaActions } from "./media-actions";
import { MediaFacts } from "./media-facts";
import { MediaForm } from "./media-form";
import { MediaPreview } from "./media-preview";
import { ReviewPanel } from "./review-panel";
import { Twins } from "./twins";

/** Its title and its page ask for the same. */
const readMedia = cache(getMediaRecord);

export async function generateMetadata({ params }: PageProps<"/media/[id]">): Promise<Metadata> {
  const media = await readMedia(parseId((await params).id) ?? 0);
  return { title: media ? media.title || media.file?.originalName || "Untitled" : "Not found" };
}

export default async function MediaRecordPage({ params, searchParams }: PageProps<"/media/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const media = (await readMedia(id)) ?? notFound();
  const query = MediaLibraryQuery.parse(await searchParams);
  const { job } = media;
  const [neighbours, { changes }, clips, twins] = await Promise.all([
    getNeighbours(id, query),
    listChanges({ record: { table: "MediaAsset", id }, limit: 12 }),
    job && listClipsOfJob(job.id, 5),
    media.file && findTwins(id, media.file.id),
  ]);
  const inList = (path: string) => listHref(path, mediaFilters(query), mediaLibraryDefaults);
  const hrefOf = (neighbour: number | null) => (neighbour === null ? null : inList(`/media/${neighbour}`));
  const { file, generation, quality, rating, markIn, markOut } = media;
  const name = media.title || file?.originalName || "Untitled";
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Library", href: inList("/media") }]}
        actions={
          <MediaActions
            {...{ id, name, fileName: file?.originalName ?? null, listHref: inList("/media") }}
            isLeftWithoutJob={!job && media.isWithoutJob}
            neighbours={neighbours}
            newerHref={hrefOf(neighbours.newer)}
            olderHref={hrefOf(neighbours.older)}
          />
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <MediaPreview key={`${id} ${file?.hash}`} {...{ id, name, file }} marks={{ markIn, markOut }} />
          <ReviewPanel {...{ id, quality, rating }} />
          {twins && <Twins twins={twins} />}
          <MediaFacts media={media} />
          <FindMore {...{ media, search: inList("") }} />
          {job && clips && <ClipUses allHref={`/top-layer?job=${job.id}`} {...clips} />}
          {generation && <GenerationPanel mediaId={id} generation={generation} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <MediaForm key={id} media={media} />
          <HistoryPanel record={{ table: "MediaAsset", id }} changes={changes} />
        </div>
      </div>
    </>
  );
}
