import { Count, createdColumn } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { Link } from "@/components/ui/link";
import { projectStatusLabels } from "@/lib/core/projects/status";
import type { ProjectSummary } from "@/lib/server/projects/queries";

/** @param search the filters of the list, which a project's page keeps: `?status=active`, or empty */
export const projectColumns = (search: string): DataColumn<ProjectSummary>[] => [
  {
    id: "name",
    head: "Name",
    isName: true,
    min: 140,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: ({ id, name, description }) => (
      <>
        <Link
          href={`/projects/${id}${search}`}
          data-row-link
          className="font-medium max-sm:line-clamp-2 max-sm:whitespace-normal"
        >
          {name}
        </Link>
        {description && <span className="ml-2.5 text-dim max-sm:hidden">{description}</span>}
      </>
    ),
  },
  {
    id: "status",
    head: "Status",
    width: 112,
    sort: { first: "status", second: "-status" },
    text: ({ status }) => projectStatusLabels[status],
    cell: ({ status }) => <ProjectStatusLabel status={status} />,
  },
  {
    id: "jobs",
    head: "Jobs complete",
    from: "sm",
    width: 220,
    align: "right",
    sort: { first: "-jobs", second: "jobs" },
    text: ({ jobs }) => `${jobs.complete} of ${jobs.total}`,
    cell: ({ jobs }) => <JobsDone {...jobs} />,
  },
  {
    id: "prompts",
    head: "Prompts",
    from: "md",
    width: 96,
    align: "right",
    text: ({ promptCount }) => promptCount,
    cell: ({ promptCount }) => <Count>{promptCount}</Count>,
  },
  createdColumn(),
];

const grouped = new Intl.NumberFormat("en");

function JobsDone({ total, complete }: ProjectSummary["jobs"]) {
  if (total === 0) return <span className="text-faint">no jobs</span>;
  return (
    <span className="inline-flex items-center gap-2.5">
      <span aria-hidden className="h-1 w-20 overflow-hidden rounded-full bg-pressed">
        <span
          className="block h-full rounded-full bg-complete"
          style={{ width: `${(complete / total) * 100}%` }}
        />
      </span>
      <span className="min-w-16 text-dim">
        {grouped.format(complete)} of {grouped.format(total)}
      </span>
    </span>
  );
}
