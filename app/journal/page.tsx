import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OptionFilter } from "@/components/options/option-filter";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { JournalQuery } from "@/lib/core/prompts/list";
import { getDraft } from "@/lib/server/prompts/drafts";
import { getJournal } from "@/lib/server/prompts/queries";
import { Composer } from "./composer/composer";
import { describeJournal } from "./describe-journal";
import { QueuePart } from "./queue-part";

export const metadata: Metadata = { title: "Journal" };

export default async function JournalPage({ searchParams }: PageProps<"/journal">) {
  const query = JournalQuery.parse(await searchParams);
  const projectId = typeof query.project === "number" ? query.project : null;
  const [journal, draft] = await Promise.all([getJournal(query), getDraft(projectId)]);
  const { project, counts } = journal;
  if (projectId !== null && !project) notFound();
  return (
    <>
      <PageHeader
        title={project ? `Journal of ${project.name}` : "Journal"}
        description={describeJournal(counts)}
        actions={
          <>
            <OptionFilter
              label="Project"
              param="project"
              kind="projects"
              chosenName={project?.name ?? null}
              anyLabel="none"
            />
            {project && <ButtonLink href={`/projects/${project.id}`}>Open the project</ButtonLink>}
          </>
        }
      />
      {/* Each project has a draft of its own. */}
      <Composer key={projectId} projectId={projectId} stored={draft} jobId={query.job} />
      <QueuePart query={query} journal={journal} />
    </>
  );
}
