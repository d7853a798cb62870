"use client";

import { Flame } from "lucide-react";
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
    meta: { className: "md:w-20", sort: { first: "-id", second: "id" } },
    cell: ({ row: { original: job } }) => (
      <Link
        href={`/jobs/${job.id}`}
        data-row-link
        className="block after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
      >
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
    meta: { className: "w-[15%] max-md:hidden", sort: { first: "character", second: "-character" } },
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
    meta: { className: "w-[11%] max-lg:hidden", sort: { first: "outputType", second: "-outputType" } },
    cell: ({ row: { original: job } }) => (
      <span className="block truncate text-dim">
        {job.outputType ?? <span className="text-faint">None</span>}
      </span>
    ),
  },
  {
    id: "status",
    header: "Status",
    meta: { className: "w-32" },
    cell: ({ row: { original: job } }) => (
      <JobStatusMenu id={job.id} status={job.status} className="relative z-1" />
    ),
  },
  {
    id: "media",
    header: "Media",
    meta: { className: "w-20 max-sm:hidden" },
    cell: ({ row: { original: job } }) => <MediaMark job={job} />,
  },
  {
    id: "priority",
    header: "Priority",
    meta: { className: "w-24 max-2xl:hidden", sort: { first: "-priority", second: "priority" } },
    cell: ({ row: { original: job } }) =>
      job.priority === 0 ? null : (
        <span className="inline-flex items-center gap-1 text-dim tabular-nums">
          {job.priority > 0 && <Flame aria-hidden className="size-3.5 text-in-progress" />}
          {job.priority}
        </span>
      ),
  },
  {
    id: "plannedFor",
    header: "Planned",
    meta: { className: "w-28 max-2xl:hidden", sort: { first: "plannedFor", second: "-plannedFor" } },
    cell: ({ row: { original: job } }) =>
      job.plannedFor && <span className="whitespace-nowrap text-dim">{shortDay.format(job.plannedFor)}</span>,
  },
  {
    id: "projects",
    header: "Project",
    meta: { className: "w-[12%] max-xl:hidden" },
    cell: ({ row: { original: job } }) => (
      <span className="block truncate text-dim" title={job.projects.join(", ")}>
        {job.projects.join(", ")}
      </span>
    ),
  },
  {
    id: "created",
    header: "Created",
    meta: { className: "w-30 text-right max-lg:hidden" },
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

function Picks({ job: { picks, extras, missing } }: { job: JobRow }) {
  const names = [...picks, ...extras].join(", ");
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="truncate text-dim" title={names}>
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
