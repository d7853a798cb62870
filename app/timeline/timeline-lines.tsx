import { ChevronRight } from "lucide-react";
import { memo } from "react";
import { GridCellBox, GridLine, GridRowHead } from "@/components/grid/grid-roles";
import { StatusBar } from "@/components/jobs/status-bar";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { againstPlan, describeLife } from "@/lib/core/timeline/describe";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import type { Scale } from "@/lib/core/timeline/scale";
import type { TimelineRow } from "@/lib/server/timeline/rows";
import { LifeBars } from "./life-bars";
import { PlannedMarker } from "./planned-marker";
import { HEAD, LINE } from "./sizes";

/** What of a line can have the focus. */
export type LinePart = "name" | "mark";

export function lineId(line: number, part: LinePart): string {
  return `timeline-${part}-${line}`;
}

type LineProps = {
  line: number;
  /** Tab leads to this line. */
  isActive: boolean;
};

const ROW = "absolute inset-x-0 flex border-b border-line-soft/60";
const NAME =
  "sticky left-0 z-2 flex w-(--names) shrink-0 items-center gap-2 border-r border-line-soft bg-panel px-3 text-left focus-visible:-outline-offset-2";

function placeOf(line: number) {
  return { top: HEAD + line * LINE, height: LINE };
}

export type GroupLineProps = LineProps & {
  group: TimelineGroup;
  isClosed: boolean;
  onToggle: (key: string) => void;
};

/** The name of a group, how many jobs it has and how far they are; opens and closes it. */
export const GroupLine = memo(function GroupLine({
  line,
  isActive,
  group,
  isClosed,
  onToggle,
}: GroupLineProps) {
  return (
    <GridLine
      aria-level={1}
      aria-rowindex={line + 2}
      aria-expanded={!isClosed}
      className={ROW}
      style={placeOf(line)}
    >
      <GridRowHead className={`${NAME} bg-raised!`}>
        <button
          type="button"
          id={lineId(line, "name")}
          data-group={group.key}
          tabIndex={isActive ? 0 : -1}
          className="-mx-1 flex h-full min-w-0 flex-1 items-center gap-1.5 rounded-xs px-1 font-medium"
          onClick={() => onToggle(group.key)}
        >
          <GroupName {...{ group, isClosed }} />
        </button>
      </GridRowHead>
      <GridCellBox aria-colindex={2} className="flex-1 bg-raised/60">
        <span className="sr-only">{group.count.toLocaleString("en-US")} jobs</span>
      </GridCellBox>
    </GridLine>
  );
});

export function GroupName({ group, isClosed }: { group: TimelineGroup; isClosed: boolean }) {
  return (
    <>
      <ChevronRight aria-hidden className={`size-3.5 shrink-0 text-faint ${isClosed ? "" : "rotate-90"}`} />
      <span className="min-w-0 truncate">{group.label}</span>
      <span className="shrink-0 text-xs font-normal text-faint tabular-nums">
        {group.count.toLocaleString("en-US")}
      </span>
      <StatusBar byStatus={group.byStatus} className="ml-auto h-1 w-10 shrink-0 max-sm:hidden" />
    </>
  );
}

function withoutGroup(title: string, group: string): string {
  const begin = `${group} — `;
  return title.startsWith(begin) ? title.slice(begin.length) : title;
}

export type JobLineProps = LineProps & {
  /** Null until it is there. */
  row: TimelineRow | null;
  /** What its group is called: a title need not say it again. */
  groupName: string;
  scale: Scale;
  now: number;
  today: string;
  /** Of the project's jobs: what the job's page keeps. */
  search: string;
};

/** One job: what it is called, its life, and the mark of its planned day. */
export const JobLine = memo(function JobLine({
  line,
  isActive,
  row,
  groupName,
  scale,
  now,
  today,
  search,
}: JobLineProps) {
  const tabIndex = isActive ? 0 : -1;
  return (
    <GridLine
      aria-level={2}
      aria-rowindex={line + 2}
      data-job={row?.id}
      className={`${ROW} group/line`}
      style={placeOf(line)}
    >
      <GridRowHead className={NAME}>
        {row ? (
          <Link
            id={lineId(line, "name")}
            href={`/jobs/${row.id}${search}`}
            tabIndex={tabIndex}
            className="-mx-1 flex h-full min-w-0 flex-1 items-center gap-2 rounded-xs px-1 hover:text-primary-text"
          >
            <span className="shrink-0 font-mono text-sm text-faint">{formatJobCode(row.id)}</span>
            <span className="min-w-0 truncate">{withoutGroup(row.title, groupName)}</span>
          </Link>
        ) : (
          <span id={lineId(line, "name")} tabIndex={tabIndex} className="h-2 w-32 rounded-full bg-raised" />
        )}
      </GridRowHead>
      <GridCellBox
        aria-colindex={2}
        aria-label={row ? describeLife(row.steps, row.plannedFor, now) : "Loading"}
        className="relative flex-1 group-hover/line:bg-raised/30"
      >
        {row && (
          <>
            <LifeBars {...{ scale, now }} steps={row.steps} plannedFor={row.plannedFor} />
            <PlannedMarker
              key={row.id}
              id={lineId(line, "mark")}
              jobId={row.id}
              plannedFor={row.plannedFor}
              isLate={againstPlan(row.steps, row.plannedFor, now).endsWith("late")}
              {...{ scale, today, tabIndex }}
            />
          </>
        )}
      </GridCellBox>
    </GridLine>
  );
});
