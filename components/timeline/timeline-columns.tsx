import { Dim } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { Link } from "@/components/ui/link";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { formatMoment } from "@/lib/core/text/format-moment";
import { againstPlan, sayDay, sayMoment } from "@/lib/core/timeline/describe";
import { firstTime } from "@/lib/core/timeline/life";
import type { TimelineRow } from "@/lib/server/timeline/rows";

/** The timeline as a table: of each job when it first became what. @param search what a job's page keeps of the list */
export function timelineColumns(search: string): DataColumn<TimelineRow>[] {
  return [
    {
      id: "job",
      head: "Job",
      isName: true,
      min: 160,
      sort: { first: "id", second: "-id" },
      text: ({ id, title }) => `${formatJobCode(id)} ${title}`,
      cell: ({ id, title }) => (
        <Link href={`/jobs/${id}${search}`} data-row-link>
          <span className="mr-2.5 font-mono text-sm text-faint">{formatJobCode(id)}</span>
          {title}
        </Link>
      ),
    },
    {
      id: "outputType",
      head: "Output type",
      from: "xl",
      width: "14%",
      text: ({ outputType }) => outputType,
      cell: ({ outputType }) => <Dim>{outputType}</Dim>,
    },
    {
      id: "status",
      head: "Status",
      width: 112,
      text: ({ status }) => jobStatusLabels[status],
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    moment("created", "Created", "lg", ({ steps }) => steps[0]?.[0] ?? null),
    step("in_progress", "Begun", "md"),
    step("rendered", "Rendered", "md"),
    step("complete", "Complete", "sm"),
    {
      id: "plannedFor",
      head: "Planned for",
      from: "sm",
      width: 140,
      sort: { first: "plannedFor", second: "-plannedFor" },
      text: ({ plannedFor }) => plannedFor,
      cell: ({ plannedFor }) => plannedFor && <span className="text-dim">{sayDay(plannedFor)}</span>,
    },
    {
      id: "against",
      head: "Against plan",
      from: "md",
      width: 116,
      text: ({ steps, plannedFor }) => againstPlan(steps, plannedFor, Date.now()),
      cell: ({ steps, plannedFor }) => <Against words={againstPlan(steps, plannedFor, Date.now())} />,
    },
  ];
}

function step(status: JobStatus, head: string, from: "sm" | "md"): DataColumn<TimelineRow> {
  return moment(status, head, from, ({ steps }) => firstTime(steps, status));
}

function moment(
  id: string,
  head: string,
  from: DataColumn<TimelineRow>["from"],
  at: (row: TimelineRow) => number | null,
): DataColumn<TimelineRow> {
  return {
    id,
    head,
    from,
    width: 116,
    text: (row) => {
      const time = at(row);
      return time === null ? null : formatMoment(new Date(time));
    },
    cell: (row) => {
      const time = at(row);
      return (
        time !== null && (
          <span className="text-dim tabular-nums" suppressHydrationWarning>
            {sayMoment(time)}
          </span>
        )
      );
    },
  };
}

function Against({ words }: { words: string }) {
  return words && <span className={words.endsWith("late") ? "text-failed" : "text-dim"}>{words}</span>;
}
