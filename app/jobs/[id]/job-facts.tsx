import type { ReactNode } from "react";
import { RecordFacts } from "@/components/concepts/record-facts";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatDay } from "@/lib/core/text/calendar-day";
import type { JobRecord } from "@/lib/server/jobs/queries";
import { JobPlannedForField, JobPriorityField } from "./job-plan";

/** Priority, day, projects and numbers. */
export function JobFacts({ job }: { job: JobRecord }) {
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: "Projects",
      value:
        job.projects.length > 0 ? (
          <Projects projects={job.projects} />
        ) : (
          <span className="text-faint">None</span>
        ),
    },
    { label: "Priority", value: <JobPriorityField id={job.id} priority={job.priority} /> },
    {
      label: "Planned for",
      value: <JobPlannedForField id={job.id} plannedFor={job.plannedFor ? formatDay(job.plannedFor) : ""} />,
    },
    { label: "Prompts", value: <Prompts jobId={job.id} count={job.promptCount} /> },
    { label: "Created", value: <RelativeTime at={job.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={job.updatedAt} /> },
  ];
  return (
    <Panel aria-labelledby="details">
      <PanelHeader id="details" title="Details" />
      <div className="px-4 pb-1.5 tabular-nums">
        <RecordFacts facts={facts} />
      </div>
    </Panel>
  );
}

function Prompts({ jobId, count }: { jobId: number; count: number }) {
  return count === 0 ? (
    <Link href={`/journal?job=${jobId}`} className="hover:text-primary-text">
      Write one
    </Link>
  ) : (
    <Link href={`/prompts?job=${jobId}`} className="hover:text-primary-text">
      {count.toLocaleString("en-US")}
    </Link>
  );
}

function Projects({ projects }: { projects: JobRecord["projects"] }) {
  return projects.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link href={`/projects/${id}`} className="hover:text-primary-text">
        {name}
      </Link>
    </span>
  ));
}
