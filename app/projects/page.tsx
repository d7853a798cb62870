import { FolderKanban } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { listHref } from "@/lib/core/list/fields";
import { ProjectListQuery, projectListDefaults, projectSearch } from "@/lib/core/projects/list";
import { projectStatuses, projectStatusLabels } from "@/lib/core/projects/status";
import { countProjectsByStatus, listProjects } from "@/lib/server/projects/queries";
import { describeProjects } from "./describe-projects";
import { NewProject } from "./new-project";
import { ProjectTable } from "./project-table";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const query = ProjectListQuery.parse(await searchParams);
  const [list, counts] = await Promise.all([listProjects(query), countProjectsByStatus()]);
  const hrefOf = (page: number) => listHref("/projects", { ...query, page }, projectListDefaults);
  return (
    <>
      <PageHeader title="Projects" description={describeProjects(counts)} actions={<NewProject />} />
      {Object.keys(counts).length === 0 ? (
        <Panel>
          <EmptyState
            icon={FolderKanban}
            title="No projects yet"
            description="A project is a campaign: the jobs that belong to it in their order, its prompts and its notes. A job can be part of several."
            action={<CreateFirst noun="project" />}
          />
        </Panel>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <SearchField label="Search projects" />
            <FilterSelect label="Status" param="status" options={STATUSES} />
          </div>
          {list.total === 0 ? (
            <NoMatch noun="project" clearHref="/projects" />
          ) : (
            <ProjectTable
              projects={list.projects}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={projectSearch(query)}
            />
          )}
          <PageLinks {...list} noun="projects" hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

const STATUSES = projectStatuses.map((value) => ({ value, label: projectStatusLabels[value] }));
