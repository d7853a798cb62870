import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { FunnelBars } from "@/components/funnel/funnel-bars";
import { WhenAlive } from "@/components/list/when-alive";
import { ProjectProgress } from "@/components/projects/project-progress";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { TargetDay } from "@/components/projects/target-day";
import { PromptsPanel } from "@/components/prompts/prompts-panel";
import { SplashPanel } from "@/components/splash/splash-panel";
import { ClipUses } from "@/components/top-layer/clip-uses";
import { Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { changeProjectImage } from "@/lib/actions/projects";
import { jobFilterOf } from "@/lib/core/jobs/list";
import { jobListOf, ProjectJobsQuery, projectJobsDefaults } from "@/lib/core/projects/job-list";
import { ProjectListQuery, projectSearch } from "@/lib/core/projects/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { getFunnel } from "@/lib/server/funnel/queries";
import { pageOfJobRows } from "@/lib/server/jobs/queries";
import { listAttention } from "@/lib/server/projects/attention";
import { getProject, getProjectNeighbours } from "@/lib/server/projects/queries";
import { listProjectClips, listProjectMedia, listProjectPrompts } from "@/lib/server/projects/work";
import { getForecast } from "@/lib/server/timeline/pace";
import { AttentionPanel } from "./attention-panel";
import { JobsPart } from "./jobs-part";
import { ProjectActions } from "./project-actions";
import { ProjectMedia } from "./project-media";
import { isBehind, TargetNote } from "./target-note";

/** Its title and its page ask for the same. */
const readProject = cache(getProject);

export async function generateMetadata({ params }: PageProps<"/projects/[id]">): Promise<Metadata> {
  const project = await readProject(parseId((await params).id) ?? 0);
  return { title: project?.name ?? "Not found" };
}

export default async function ProjectPage({ params, searchParams }: PageProps<"/projects/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const project = (await readProject(id)) ?? notFound();
  const asked = await searchParams;
  const list = ProjectListQuery.parse(asked);
  const search = projectSearch(list);
  const jobsQuery = ProjectJobsQuery.parse(asked);
  const jobList = jobListOf(id, jobsQuery);
  const [neighbours, jobs, funnel, attention, forecast, media, clips, prompts, { changes }] =
    await Promise.all([
      getProjectNeighbours(id, list),
      pageOfJobRows({ ...jobList, filter: jobFilterOf(jobList), limit: JOBS_SHOWN }),
      getFunnel({ projectId: id }),
      listAttention(id),
      getForecast(id),
      listProjectMedia(id, MEDIA_SHOWN),
      listProjectClips(id, CLIPS_SHOWN),
      listProjectPrompts(id, PROMPTS_SHOWN),
      listChanges({ record: { table: "Project", id }, limit: 12 }),
    ]);
  const { name, status, description, notes, image, targetDate, promptCount } = project;
  const facts = [
    {
      label: "Status",
      value: project.archivedAt ? (
        <>
          Archived <RelativeTime at={project.archivedAt} />
        </>
      ) : (
        <ProjectStatusLabel status={status} />
      ),
    },
    {
      label: "Target",
      value: targetDate ? (
        <TargetDay {...{ status, targetDate }} />
      ) : (
        <span className="text-faint">None</span>
      ),
    },
    { label: "Complete", value: <ProjectProgress jobs={project.jobs} className="w-40" /> },
    { label: "Prompts", value: promptCount.toLocaleString("en-US") },
    { label: "Created", value: <RelativeTime at={project.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={project.updatedAt} /> },
  ];
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Projects", href: `/projects${search}` }]}
        actions={
          <ProjectActions jobs={jobListOf(id, projectJobsDefaults)} {...{ project, search, ...neighbours }} />
        }
      />
      <div className="flex flex-col gap-4">
        <RecordColumns
          aside={
            <>
              <SplashPanel
                {...{ id, name, image }}
                action={changeProjectImage}
                frameClassName="aspect-video max-h-72 lg:max-h-none"
              />
              <RecordFacts facts={facts} />
            </>
          }
        >
          <AttentionPanel
            projectId={id}
            attention={attention}
            note={isBehind({ project, forecast }) ? <TargetNote {...{ project, forecast }} /> : null}
          />
          <RecordText
            texts={[
              { title: "Description", text: description },
              { title: "Notes", text: notes, drawn: <Markdown text={notes} /> },
            ]}
          />
          {project.jobs.total > 0 && (
            <Panel aria-labelledby="pipeline">
              <PanelHeader id="pipeline" title="Pipeline" aside="distinct combinations of its jobs" />
              <FunnelBars {...funnel} query={`projectId=${id}`} />
            </Panel>
          )}
        </RecordColumns>
        <JobsPart
          project={project}
          query={{ ...list, ...jobsQuery }}
          list={jobs}
          inSight={attention.length > 2 ? 6 : 10}
        />
        <WhenAlive>
          <ProjectMedia id={id} media={media} />
          <ClipUses {...clips} title="Top layer clips" allHref={`/top-layer?project=${id}`} />
          <PromptsPanel
            title="Prompts"
            prompts={prompts}
            total={promptCount}
            allHref={`/journal?project=${id}`}
          />
          <HistoryPanel record={{ table: "Project", id }} changes={changes} />
        </WhenAlive>
      </div>
    </>
  );
}

/** Jobs on a page of them. */
const JOBS_SHOWN = 24;

/** Of each this many are shown; the rest is counted, or a link away. */
const PROMPTS_SHOWN = 8;
const MEDIA_SHOWN = 8;
const CLIPS_SHOWN = 6;
