import { Layers } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ViewToggle } from "@/components/list/view-toggle";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { listHref } from "@/lib/core/list/list-href";
import { ClipListQuery, clipListDefaults, clipSearch } from "@/lib/core/top-layer/list";
import { countAll } from "@/lib/server/counters";
import { getProjectName } from "@/lib/server/projects/queries";
import { listClips } from "@/lib/server/top-layer/queries";
import { ClipFilters } from "./clip-filters";
import { ClipList } from "./clip-list";
import { describeClips } from "./describe-clips";
import { NewClip } from "./new-clip";

export const metadata: Metadata = { title: "Top layer" };

export default async function TopLayerPage({ searchParams }: PageProps<"/top-layer">) {
  const query = ClipListQuery.parse(await searchParams);
  const [list, count, projectName] = await Promise.all([
    listClips(query),
    countAll("TopLayerClip"),
    query.project === null ? null : getProjectName(query.project),
  ]);
  const hrefWith = (changes: Partial<ClipListQuery>) =>
    listHref("/top-layer", { ...query, page: list.page, ...changes }, clipListDefaults);
  return (
    <>
      <PageHeader title="Top layer" description={describeClips(count)} actions={<NewClip />} />
      {count === 0 ? (
        <Panel>
          <EmptyState
            icon={Layers}
            title="No clips yet"
            description="A top layer clip is put together from what several jobs made. It shows their media, and takes tags, characters and descriptions from them in one click."
            action={<CreateFirst noun="clip" />}
          />
        </Panel>
      ) : (
        <>
          <ClipFilters job={query.job} projectName={projectName}>
            <ViewToggle
              view={query.view}
              galleryHref={hrefWith({ view: "gallery" })}
              tableHref={hrefWith({ view: "table" })}
            />
          </ClipFilters>
          {list.total === 0 ? (
            <NoMatch noun="clip" clearHref={listHref("/top-layer", { view: query.view }, clipListDefaults)} />
          ) : (
            <ClipList
              clips={list.clips}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={clipSearch(query)}
            />
          )}
          <PageLinks {...list} noun="clips" hrefOf={(page) => hrefWith({ page })} />
        </>
      )}
    </>
  );
}
