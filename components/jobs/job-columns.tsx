import { Ago } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { JobStatusMenu } from "@/components/jobs/job-status-menu";
import { RuleMark } from "@/components/jobs/rule-mark";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { titleOfNames } from "@/lib/core/jobs/job-title";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { formatDay, formatShortDay } from "@/lib/core/text/calendar-day";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { JobRow } from "@/lib/server/jobs/rows";

/**
 * On a phone the first column holds code and title in two lines; the others come in as the window grows.
 *
 * @param search the list, which a job's page keeps: `?status=planned`, or empty
 */
export const jobColumns = (search: string): DataColumn<JobRow>[] => [
  {
    id: "code",
    head: "Job",
    isName: true,
    width: 80,
    growsBelow: "md",
    sort: { first: "-id", second: "id" },
    text: ({ id }) => formatJobCode(id),
    cell: (job) => (
      <Link href={`/jobs/${job.id}${search}`} data-row-link className="block">
        <span className="font-mono text-sm text-dim">{formatJobCode(job.id)}</span>{" "}
        {job.lacksFile && (
          <Badge variant="warning" className="ml-1 align-middle sm:hidden">
            No file
          </Badge>
        )}
        <span className="line-clamp-2 font-medium whitespace-normal md:sr-only">{titleOfNames(job)}</span>
      </Link>
    ),
  },
  {
    id: "character",
    head: "Character",
    from: "md",
    width: "15%",
    sort: { first: "character", second: "-character" },
    text: ({ character }) => character,
    cell: ({ character }) =>
      character ? <span className="font-medium">{character}</span> : <span className="text-faint">None</span>,
  },
  {
    id: "picks",
    head: "Picks",
    from: "md",
    min: 140,
    text: ({ ingredients }) => ingredients,
    cell: (job) => <Picks job={job} />,
  },
  {
    id: "outputType",
    head: "Output type",
    from: "lg",
    width: "11%",
    sort: { first: "outputType", second: "-outputType" },
    text: ({ outputType }) => outputType,
    cell: ({ outputType }) =>
      outputType ? <span className="text-dim">{outputType}</span> : <span className="text-faint">None</span>,
  },
  {
    id: "status",
    head: "Status",
    width: 128,
    text: ({ status }) => jobStatusLabels[status],
    cell: ({ id, status }) => <JobStatusMenu id={id} status={status} />,
  },
  {
    id: "media",
    head: "Media",
    from: "sm",
    width: 80,
    text: ({ mediaCount }) => mediaCount,
    cell: (job) => <MediaMark job={job} />,
  },
  {
    id: "priority",
    head: "Priority",
    from: "2xl",
    width: 96,
    sort: { first: "-priority", second: "priority" },
    text: ({ priority }) => priority ?? 0,
    cell: ({ priority }) => priority && <span className="text-dim tabular-nums">{priority}</span>,
  },
  {
    id: "plannedFor",
    head: "Planned",
    from: "2xl",
    width: 112,
    sort: { first: "plannedFor", second: "-plannedFor" },
    text: ({ plannedFor }) => plannedFor && formatDay(plannedFor),
    cell: ({ plannedFor }) => plannedFor && <span className="text-dim">{formatShortDay(plannedFor)}</span>,
  },
  {
    id: "projects",
    head: "Project",
    from: "xl",
    width: "12%",
    text: ({ projects }) => projects,
    cell: ({ projects }) => projects && <span className="text-dim">{projects}</span>,
  },
  {
    id: "created",
    head: "Created",
    from: "lg",
    width: 112,
    align: "right",
    text: ({ createdAt }) => formatMoment(createdAt),
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  },
];

/** The jobs of one project, which needs no column. */
export const projectJobColumns = (search: string): DataColumn<JobRow>[] =>
  jobColumns(search).filter(({ id }) => id !== "projects");

function Picks({ job: { ingredients, missing, ruleOverride } }: { job: JobRow }) {
  const names = ingredients ? (
    <span className="truncate text-dim">{ingredients}</span>
  ) : (
    !missing && <span className="text-faint">None</span>
  );
  if (!missing && !ruleOverride) return names;
  return (
    <span className="flex min-w-0 items-center gap-2">
      {names}
      {missing && <Badge variant="warning">No {missing}</Badge>}
      {ruleOverride && <RuleMark words={ruleOverride} />}
    </span>
  );
}

function MediaMark({ job: { mediaCount, lacksFile } }: { job: JobRow }) {
  if (lacksFile) return <Badge variant="warning">No file</Badge>;
  return (
    <span className="text-dim tabular-nums">{mediaCount > 0 && mediaCount.toLocaleString("en-US")}</span>
  );
}
