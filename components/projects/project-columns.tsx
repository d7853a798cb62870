import { Count, createdColumn, Dim, pictureColumn } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { ProjectProgress } from "@/components/projects/project-progress";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { TargetDay } from "@/components/projects/target-day";
import { projectStatusLabels } from "@/lib/core/projects/status";
import { formatDay } from "@/lib/core/text/calendar-day";
import type { ProjectSummary } from "@/lib/server/projects/queries";

/** @param search the filters of the list, which a project's page keeps: `?status=active`, or empty */
export const projectColumns = (search: string): DataColumn<ProjectSummary>[] => [
  pictureColumn((id) => `/projects/${id}${search}`),
  {
    id: "status",
    head: "Status",
    width: 112,
    sort: { first: "status", second: "-status" },
    text: ({ status, archivedAt }) => (archivedAt ? "Archived" : projectStatusLabels[status]),
    cell: ({ status, archivedAt }) =>
      archivedAt ? <span className="text-faint">Archived</span> : <ProjectStatusLabel status={status} />,
  },
  {
    id: "description",
    head: "Description",
    from: "lg",
    width: "25%",
    text: ({ description }) => description,
    cell: ({ description }) => <Dim>{description}</Dim>,
  },
  {
    id: "target",
    head: "Target",
    from: "md",
    width: 120,
    sort: { first: "target", second: "-target" },
    text: ({ targetDate }) => targetDate && formatDay(targetDate),
    cell: ({ targetDate, status }) =>
      targetDate && (
        <span className="text-dim">
          <TargetDay isShort {...{ status, targetDate }} />
        </span>
      ),
  },
  {
    id: "jobs",
    head: "Jobs complete",
    from: "sm",
    width: 200,
    sort: { first: "-jobs", second: "jobs" },
    text: ({ jobs }) => `${jobs.byStatus.complete ?? 0} of ${jobs.total}`,
    cell: ({ jobs }) => <ProjectProgress jobs={jobs} />,
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
