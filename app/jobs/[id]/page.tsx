import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryPanel } from "@/components/changes/history-panel";
import { ClipUses } from "@/components/top-layer/clip-uses";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { JobListQuery, jobSearch } from "@/lib/core/jobs/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { listJobMedia } from "@/lib/server/jobs/job-media";
import { getJob, getNeighbours, hasJob } from "@/lib/server/jobs/queries";
import { listBrokenRulesOf } from "@/lib/server/jobs/rule-check";
import { listClipsOfJob } from "@/lib/server/top-layer/queries";
import { JobActions } from "./job-actions";
import { JobCombination } from "./job-combination";
import { JobFacts } from "./job-facts";
import { JobMediaPanel } from "./job-media-panel";
import { JobNotes } from "./job-notes";
import { StatusHistory } from "./status-history";

/** Media shown on the page; the rest is in the library. */
const MEDIA_SHOWN = 24;
/** Top layer clips; the rest is in their list. */
const CLIPS_SHOWN = 5;

export async function generateMetadata({ params }: PageProps<"/jobs/[id]">): Promise<Metadata> {
  const id = parseId((await params).id);
  return { title: id !== null && (await hasJob(id)) ? formatJobCode(id) : "Not found" };
}

export default async function JobPage({ params, searchParams }: PageProps<"/jobs/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const job = (await getJob(id)) ?? notFound();
  // The list it was opened from: previous and next are those of that list.
  const query = JobListQuery.parse(await searchParams);
  const search = jobSearch(query);
  const [neighbours, media, { changes }, broken, clips] = await Promise.all([
    getNeighbours(id, query),
    listJobMedia(id, MEDIA_SHOWN),
    listChanges({ record: { table: "Job", id }, limit: 12 }),
    listBrokenRulesOf(job),
    listClipsOfJob(id, CLIPS_SHOWN),
  ]);
  return (
    <>
      <PageHeader
        title={job.title}
        description={<span className="font-mono">{formatJobCode(id)}</span>}
        breadcrumbs={[{ label: "Render jobs", href: `/jobs${search}` }]}
        actions={<JobActions id={id} status={job.status} search={search} {...neighbours} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 gap-4">
          <JobCombination job={job} broken={broken} />
          <JobMediaPanel job={job} media={media} />
          <JobNotes key={job.notes} id={id} notes={job.notes} />
        </div>
        <div className="grid min-w-0 gap-4">
          <JobFacts job={job} />
          <ClipUses allHref={`/top-layer?job=${id}`} {...clips} />
          <Panel aria-labelledby="status-history">
            <PanelHeader id="status-history" title="Status" />
            <StatusHistory steps={job.history} />
          </Panel>
        </div>
        <HistoryPanel record={{ table: "Job", id }} changes={changes} className="lg:col-span-2" />
      </div>
    </>
  );
}
