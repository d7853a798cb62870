import Link from "next/link";
import type { ReactNode } from "react";
import { RecordFacts } from "@/components/concepts/record-facts";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import type { JobRecord } from "@/lib/server/jobs/queries";

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
    { label: "Priority", value: job.priority === 0 ? "Ordinary" : job.priority },
    {
      label: "Planned for",
      value: job.plannedFor ? day.format(job.plannedFor) : <span className="text-faint">No day</span>,
    },
    { label: "Prompts", value: job.promptCount.toLocaleString("en-US") },
    ...(job.clipCount > 0
      ? [{ label: "In top layer clips", value: job.clipCount.toLocaleString("en-US") }]
      : []),
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

/** A planned day is kept as midnight UTC. */
const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

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
