"use client";

import Link from "next/link";
import type { DataColumn } from "@/components/data-table/data-table-features";
import { JobStatusMenu } from "@/components/jobs/job-status-menu";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobRow } from "@/lib/server/jobs/summaries";

/** On a phone the first column holds code and title in two lines; the others come in as the window grows. */
export const jobColumns: DataColumn<JobRow>[] = [
  {
    id: "code",
    header: "Job",
    meta: { width: "md:w-20", sort: { first: "-id", second: "id" } },
    cell: ({ row: { original: job } }) => (
      <Link href={`/jobs/${job.id}`} data-row-link className="block">
        <span className="font-mono text-sm text-dim">{formatJobCode(job.id)}</span>{" "}
        {job.lacksFile && (
          <Badge variant="warning" className="ml-1 align-middle sm:hidden">
            No file
          </Badge>
        )}
        <span className="block truncate font-medium md:sr-only">{job.title}</span>
      </Link>
    ),
  },
  {
    id: "character",
    header: "Character",
    meta: {
      width: "w-[15%]",
      className: "max-md:hidden",
      sort: { first: "character", second: "-character" },
    },
    cell: ({ row: { original: job } }) => (
      <span className="block truncate font-medium">
        {job.character ?? <span className="font-normal text-faint">None</span>}
      </span>
    ),
  },
  {
    id: "picks",
    header: "Picks",
    meta: { className: "max-md:hidden" },
    cell: ({ row: { original: job } }) => <Picks job={job} />,
  },
  {
    id: "outputType",
    header: "Output type",
    meta: {
      width: "w-[11%]",
      className: "max-lg:hidden",
      sort: { first: "outputType", second: "-outputType" },
    },
    cell: ({ row: { original: job } }) => (
      <span className="block truncate text-dim">
        {job.outputType ?? <span className="text-faint">None</span>}
      </span>
    ),
  },
  {
    id: "status",
    header: "Status",
    meta: { width: "w-32" },
    cell: ({ row: { original: job } }) => (
      <JobStatusMenu id={job.id} status={job.status} className="relative z-1" />
    ),
  },
  {
    id: "media",
    header: "Media",
    meta: { width: "w-20", className: "max-sm:hidden" },
    cell: ({ row: { original: job } }) => <MediaMark job={job} />,
  },
  {
    id: "priority",
    header: "Priority",
    meta: { width: "w-24", className: "max-2xl:hidden", sort: { first: "-priority", second: "priority" } },
    cell: ({ row: { original: job } }) =>
      job.priority !== 0 && <span className="text-dim tabular-nums">{job.priority}</span>,
  },
  {
    id: "plannedFor",
    header: "Planned",
    meta: {
      width: "w-28",
      className: "max-2xl:hidden",
      sort: { first: "plannedFor", second: "-plannedFor" },
    },
    cell: ({ row: { original: job } }) =>
      job.plannedFor && <span className="whitespace-nowrap text-dim">{shortDay.format(job.plannedFor)}</span>,
  },
  {
    id: "projects",
    header: "Project",
    meta: { width: "w-[12%]", className: "max-xl:hidden" },
    cell: ({ row: { original: job } }) =>
      job.projects.length > 0 && (
        <span className="block truncate text-dim" title={job.projects.join(", ")}>
          {job.projects.join(", ")}
        </span>
      ),
  },
  {
    id: "created",
    header: "Created",
    meta: { width: "w-30", className: "text-right max-lg:hidden" },
    cell: ({ row: { original: job } }) => (
      <span className="whitespace-nowrap text-faint">
        <RelativeTime at={job.createdAt} />
      </span>
    ),
  },
];

/** A planned day is a day wherever one is: it is kept as midnight UTC. */
const shortDay = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Characters; shorter ones are rarely cut off. */
const LONG = 30;

function Picks({ job: { picks, extras, missing } }: { job: JobRow }) {
  const names = [...picks, ...extras].join(", ");
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="truncate text-dim" title={names.length > LONG ? names : undefined}>
        {names || (missing.length === 0 && <span className="text-faint">None</span>)}
      </span>
      {missing.length > 0 && <Badge variant="warning">No {missing.join(", ")}</Badge>}
    </span>
  );
}

function MediaMark({ job: { mediaCount, lacksFile } }: { job: JobRow }) {
  if (lacksFile) return <Badge variant="warning">No file</Badge>;
  return (
    <span className="text-dim tabular-nums">{mediaCount > 0 && mediaCount.toLocaleString("en-US")}</span>
  );
}
