import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { FunnelBars } from "@/components/funnel/funnel-bars";
import { PageLinks } from "@/components/list/page-links";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { PromptsPanel } from "@/components/prompts/prompts-panel";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { listHref } from "@/lib/core/list/fields";
import { ProjectListQuery, projectListDefaults, projectSearch } from "@/lib/core/projects/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { getFunnel } from "@/lib/server/funnel/queries";
import {
  getProject,
  getProjectNeighbours,
  listProjectJobs,
  listProjectPrompts,
} from "@/lib/server/projects/queries";
import { ProjectActions } from "./project-actions";
import { ProjectJobs } from "./project-jobs";

export async function generateMetadata({ params }: PageProps<"/projects/[id]">): Promise<Metadata> {
  const project = await getProject(parseId((await params).id) ?? 0);
  return { title: project?.name ?? "Not found" };
}

export default async function ProjectPage({ params, searchParams }: PageProps<"/projects/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const project = (await getProject(id)) ?? notFound();
  const query = ProjectListQuery.parse(await searchParams);
  const search = projectSearch(query);
  const [neighbours, list, funnel, prompts, { changes }] = await Promise.all([
    getProjectNeighbours(id, query),
    listProjectJobs(id, query.page),
    getFunnel({ projectId: id }),
    listProjectPrompts(id, PROMPTS_SHOWN),
    listChanges({ record: { table: "Project", id }, limit: 12 }),
  ]);
  const { name, status, description, notes, promptCount } = project;
  const facts = [
    { label: "Status", value: <ProjectStatusLabel status={status} /> },
    { label: "Jobs", value: list.total.toLocaleString("en-US") },
    { label: "Prompts", value: promptCount.toLocaleString("en-US") },
    { label: "Created", value: <RelativeTime at={project.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={project.updatedAt} /> },
  ];
  const hrefOf = (page: number) => listHref(`/projects/${id}`, { ...query, page }, projectListDefaults);
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Projects", href: `/projects${search}` }]}
        actions={<ProjectActions {...{ project, search, ...neighbours }} />}
      />
      <RecordColumns aside={<RecordFacts facts={facts} />}>
        <RecordText
          texts={[
            { title: "Description", text: description },
            { title: "Notes", text: notes },
          ]}
        />
        {list.total > 0 && (
          <Panel aria-labelledby="pipeline">
            <PanelHeader id="pipeline" title="Pipeline" aside="distinct combinations of its jobs" />
            <FunnelBars {...funnel} query={`projectId=${id}`} />
          </Panel>
        )}
        <Panel aria-labelledby="project-jobs">
          <PanelHeader id="project-jobs" title="Jobs" aside={list.total > 0 && "in their order"} />
          {list.total === 0 ? (
            <p className="px-4 pt-1 pb-4 text-dim">
              No jobs yet. Add those that belong to {name}; they stay in every other project they are in.
            </p>
          ) : (
            <ProjectJobs
              projectId={id}
              jobs={list.jobs}
              firstPlace={(list.page - 1) * list.pageSize}
              total={list.total}
            />
          )}
        </Panel>
        <PageLinks {...list} noun="jobs" hrefOf={hrefOf} />
        <PromptsPanel title="Prompts" prompts={prompts} total={promptCount} />
        <HistoryPanel changes={changes} />
      </RecordColumns>
    </>
  );
}

/** Prompts shown here; the rest is counted. */
const PROMPTS_SHOWN = 8;
