import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { FunnelBars } from "@/components/funnel/funnel-bars";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { PromptsPanel } from "@/components/prompts/prompts-panel";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { jobFilterOf } from "@/lib/core/jobs/list";
import { libraryHref } from "@/lib/core/media/search/address";
import { jobListOf, ProjectJobsQuery, projectJobsDefaults } from "@/lib/core/projects/job-list";
import { ProjectListQuery, projectSearch } from "@/lib/core/projects/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { getFunnel } from "@/lib/server/funnel/queries";
import { pageOfJobRows } from "@/lib/server/jobs/queries";
import { getProject, getProjectNeighbours, listProjectPrompts } from "@/lib/server/projects/queries";
import { JobsPart } from "./jobs-part";
import { ProjectActions } from "./project-actions";

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
  const [neighbours, jobs, funnel, prompts, { changes }] = await Promise.all([
    getProjectNeighbours(id, list),
    pageOfJobRows({ ...jobList, filter: jobFilterOf(jobList), limit: JOBS_SHOWN }),
    getFunnel({ projectId: id }),
    listProjectPrompts(id, PROMPTS_SHOWN),
    listChanges({ record: { table: "Project", id }, limit: 12 }),
  ]);
  const { name, status, description, notes, jobCount, promptCount } = project;
  const facts = [
    { label: "Status", value: <ProjectStatusLabel status={status} /> },
    { label: "Jobs", value: jobCount.toLocaleString("en-US") },
    {
      label: "Media",
      value: (
        <Link href={libraryHref({ project: id })} className="hover:text-primary-text">
          In the library
        </Link>
      ),
    },
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
        <RecordColumns aside={<RecordFacts facts={facts} />}>
          <RecordText
            texts={[
              { title: "Description", text: description },
              { title: "Notes", text: notes },
            ]}
          />
          {jobCount > 0 && (
            <Panel aria-labelledby="pipeline">
              <PanelHeader id="pipeline" title="Pipeline" aside="distinct combinations of its jobs" />
              <FunnelBars {...funnel} query={`projectId=${id}`} />
            </Panel>
          )}
        </RecordColumns>
        <JobsPart project={project} query={{ ...list, ...jobsQuery }} list={jobs} />
        <PromptsPanel title="Prompts" prompts={prompts} total={promptCount} />
        <HistoryPanel changes={changes} />
      </div>
    </>
  );
}

/** Jobs on a page of them. */
const JOBS_SHOWN = 50;

/** Prompts shown here; the rest is counted. */
const PROMPTS_SHOWN = 8;
