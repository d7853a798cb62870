import { ChartGantt } from "lucide-react";
import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { jobFilterOf, jobListDefaults } from "@/lib/core/jobs/list";
import { formatDay } from "@/lib/core/text/calendar-day";
import { nouns } from "@/lib/core/text/nouns";
import { dayStartAfter, middleOfNamedDay, startOfNamedDay } from "@/lib/core/timeline/days";
import { rangeOf } from "@/lib/core/timeline/forecast";
import { TimelineQuery } from "@/lib/core/timeline/query";
import { FIRST_GROUPS, MANY } from "@/lib/core/timeline/words";
import { formatUse } from "@/lib/core/uses/uses";
import { currentSequence } from "@/lib/server/events";
import { pageOfJobRows } from "@/lib/server/jobs/queries";
import { getProject } from "@/lib/server/projects/queries";
import { listGroups } from "@/lib/server/timeline/groups";
import { getExtent, getForecast, getThroughput } from "@/lib/server/timeline/pace";
import { listTimelineRows, rowsOf } from "@/lib/server/timeline/rows";
import { ForecastNote } from "./forecast-note";
import { TablePart } from "./table-part";
import { Timeline } from "./timeline";
import { TimelineControls } from "./timeline-controls";

export const metadata: Metadata = { title: "Timeline" };

export default async function TimelinePage({ searchParams }: PageProps<"/timeline">) {
  const query = TimelineQuery.parse(await searchParams);
  const { project: id, group } = query;
  const [project, groups, forecast] = await Promise.all([
    id === null ? null : getProject(id),
    listGroups(id, group),
    getForecast(id),
  ]);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title="Timeline"
        description={describePage(project?.name ?? null, total)}
        breadcrumbs={
          project
            ? [
                { label: "Projects", href: "/projects" },
                { label: project.name, href: `/projects/${project.id}` },
              ]
            : undefined
        }
      />
      <TimelineControls query={query} projectName={project?.name ?? null} />
      {total === 0 ? (
        <Panel>
          <EmptyState
            icon={ChartGantt}
            title="No jobs yet"
            description="A timeline shows what each job went through and when, beside the day it was planned for, and says when the rest is done at the pace of the last two weeks."
            action={<ButtonLink href="/planner">Plan a batch</ButtonLink>}
          />
        </Panel>
      ) : (
        <>
          <ForecastNote {...{ forecast, project }} />
          {query.view === "table" ? await drawTable() : await drawBars()}
        </>
      )}
    </>
  );

  async function drawTable() {
    const { sort, after, before } = query;
    const list = { ...jobListDefaults, projectId: id, sort, after, before };
    const { jobs, ...page } = await pageOfJobRows({ ...list, filter: jobFilterOf(list), limit: TABLE_ROWS });
    return <TablePart {...{ query, list, total }} page={{ rows: await rowsOf(jobs), ...page }} />;
  }

  async function drawBars() {
    const now = Date.now();
    const [first, throughput, extent] = await Promise.all([
      total > MANY ? null : listTimelineRows({ project: id, group, portion: 0 }),
      getThroughput(id),
      getExtent(id),
    ]);
    const targetDay = project?.targetDate ? startOfNamedDay(formatDay(project.targetDate)) : null;
    const target = targetDay === null ? null : dayStartAfter(targetDay, 1);
    const plans = [extent.firstPlan, extent.lastPlan].map((day) =>
      day === null ? null : middleOfNamedDay(formatDay(new Date(day))),
    );
    return (
      <Timeline
        key={`${id} ${group}`}
        project={project && { id: project.id, name: project.name }}
        grouping={group}
        times={[extent.first, now, target, rangeOf(forecast)?.to ?? null, ...plans]}
        version={currentSequence()}
        groups={groups.slice(0, FIRST_GROUPS)}
        groupCount={groups.length}
        {...{ total, first, target, forecast, throughput, now }}
      />
    );
  }
}

/** Jobs on a page of the table. */
const TABLE_ROWS = 50;

function describePage(name: string | null, total: number): string {
  const jobs = formatUse({ count: total, ...nouns.job });
  return name === null
    ? `What all ${jobs} went through, and when.`
    : `What the ${jobs} of ${name} went through, and when.`;
}
