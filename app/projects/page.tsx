import { FolderKanban } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ViewToggle } from "@/components/list/view-toggle";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { listHref } from "@/lib/core/list/list-href";
import { ProjectListQuery, projectListDefaults, projectSearch } from "@/lib/core/projects/list";
import { countProjects, listProjects } from "@/lib/server/projects/queries";
import { describeProjects } from "./describe-projects";
import { NewProject } from "./new-project";
import { ProjectFilters } from "./project-filters";
import { ProjectList } from "./project-list";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const query = ProjectListQuery.parse(await searchParams);
  const [list, counts] = await Promise.all([listProjects(query), countProjects()]);
  const hrefWith = (changes: Partial<ProjectListQuery>) =>
    listHref("/projects", { ...query, page: list.page, ...changes }, projectListDefaults);
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
          <ProjectFilters>
            <ViewToggle
              view={query.view}
              galleryHref={hrefWith({ view: "gallery" })}
              tableHref={hrefWith({ view: "table" })}
            />
          </ProjectFilters>
          {list.total === 0 ? (
            <NoMatch
              noun="project"
              clearHref={listHref("/projects", { view: query.view }, projectListDefaults)}
            />
          ) : (
            <ProjectList
              projects={list.projects}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={projectSearch(query)}
            />
          )}
          <PageLinks {...list} noun="projects" hrefOf={(page) => hrefWith({ page })} />
        </>
      )}
    </>
  );
}
