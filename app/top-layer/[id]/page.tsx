import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryPanel } from "@/components/changes/history-panel";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { parseId } from "@/lib/core/schema/parse-id";
import { ClipListQuery, clipSearch } from "@/lib/core/top-layer/list";
import { listChanges } from "@/lib/server/changes/queries";
import { getClipNeighbours } from "@/lib/server/top-layer/queries";
import { getClip, getClipFacts, listClipJobs, listClipMedia } from "@/lib/server/top-layer/record";
import { ClipActions } from "./clip-actions";
import { ClipFacts } from "./clip-facts";
import { ClipFile } from "./clip-file";
import { ClipForm } from "./clip-form";
import { ClipJobs } from "./clip-jobs";
import { ClipMedia } from "./clip-media";

export async function generateMetadata({ params }: PageProps<"/top-layer/[id]">): Promise<Metadata> {
  const clip = await getClip(parseId((await params).id) ?? 0);
  return { title: clip?.title ?? "Not found" };
}

export default async function ClipPage({ params, searchParams }: PageProps<"/top-layer/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const clip = (await getClip(id)) ?? notFound();
  const query = ClipListQuery.parse(await searchParams);
  const search = clipSearch(query);
  const [neighbours, jobs, { media, total }, facts, { changes }] = await Promise.all([
    getClipNeighbours(id, query),
    listClipJobs(id),
    listClipMedia(id),
    getClipFacts(id),
    listChanges({ record: { table: "TopLayerClip", id }, limit: 12 }),
  ]);
  return (
    <>
      <PageHeader
        title={clip.title}
        breadcrumbs={[{ label: "Top layer", href: `/top-layer${search}` }]}
        actions={<ClipActions {...{ clip, search, ...neighbours }} jobIds={jobs.map((job) => job.id)} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <ClipFile {...{ id, title: clip.title, file: clip.file }} />
          {media.length > 0 && (
            <Panel aria-labelledby="clip-media">
              <PanelHeader
                id="clip-media"
                title="Media of its jobs"
                aside={total > media.length && `${media.length} of ${total.toLocaleString("en-US")}`}
              />
              <ClipMedia media={media} />
            </Panel>
          )}
          <Panel aria-labelledby="clip-jobs">
            <PanelHeader id="clip-jobs" title="Jobs" aside={jobs.length > 1 && "in their order"} />
            {jobs.length === 0 ? (
              <p className="px-4 pt-1 pb-4 text-dim">
                No jobs yet. Add those that this clip is made from; their media are shown here, and can give
                it their tags and descriptions.
              </p>
            ) : (
              <ClipJobs clipId={id} jobs={jobs} />
            )}
          </Panel>
          <ClipFacts {...{ clip, facts }} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ClipForm key={id} clip={clip} jobCount={jobs.length} />
          <HistoryPanel record={{ table: "TopLayerClip", id }} changes={changes} />
        </div>
      </div>
    </>
  );
}
