"use client";

import { useEffect, useMemo } from "react";
import { GridBox, GridColumnHead, GridLine } from "@/components/grid/grid-roles";
import { dayName } from "@/lib/core/timeline/days";
import { layLines, lineAt, portionsOf } from "@/lib/core/timeline/rows";
import { extentOf, xOf } from "@/lib/core/timeline/scale";
import { unpackDays } from "@/lib/core/timeline/throughput";
import { MANY, PORTION } from "@/lib/core/timeline/words";
import { HEAD, LINE } from "./sizes";
import { GridLines, TimelineAxis } from "./timeline-axis";
import { GroupLine, GroupName, JobLine } from "./timeline-lines";
import type { TimelineProps } from "./timeline-props";
import { TimelineTools } from "./timeline-tools";
import { useClosedGroups } from "./use-closed-groups";
import { useLineKeys } from "./use-line-keys";
import { usePan } from "./use-pan";
import { useTimelineGroups } from "./use-timeline-groups";
import { useTimelineRows } from "./use-timeline-rows";
import { useView } from "./use-view";

/** Each job's life as a bar in time: groups of lines, of which those in sight are drawn. */
export function Timeline(props: TimelineProps) {
  const { project, grouping, total, first, times, target, forecast, now } = props;
  const search = `group=${grouping}${project ? `&project=${project.id}` : ""}`;
  const { groups, version } = useTimelineGroups(search, props);
  const throughput = useMemo(() => unpackDays(props.throughput), [props.throughput]);
  const { closed, onToggle, onCloseAll } = useClosedGroups(groups, total > MANY);
  const lines = useMemo(() => layLines(groups, closed), [groups, closed]);
  // A list that says the same is the same: or each refresh would lay out all anew.
  const ends = JSON.stringify(times);
  const extent = useMemo(() => extentOf(JSON.parse(ends)), [ends]);
  const view = useView(extent, now);
  const { scale, sight, scroller } = view;
  const rows = useTimelineRows(`/api/timeline?${search}`, first, version);
  const { want } = rows;
  const keys = useLineKeys(scroller, lines, onToggle);
  const pan = usePan(scroller);
  const wanted = portionsOf(lines, sight.from, sight.to, PORTION).join();
  useEffect(() => want(wanted === "" ? [] : wanted.split(",").map(Number)), [wanted, want]);

  const today = dayName(now);
  const drawn = linesBetween(sight.from, Math.min(sight.to, lines.count), keys.activeLine, lines.count);
  const top = lineAt(lines, sight.top)?.group ?? null;
  return (
    <>
      <TimelineTools
        {...{ project, lines, view, rows, target, forecast, throughput, now }}
        areAllClosed={closed.size >= groups.length}
        onCloseAll={onCloseAll}
      />
      <GridBox
        ref={scroller}
        role="treegrid"
        tabIndex={-1}
        aria-label={project ? `Timeline of ${project.name}` : "Timeline"}
        aria-rowcount={lines.count + 1}
        aria-colcount={2}
        aria-describedby="timeline-keys"
        className="relative h-[max(22rem,calc(100dvh-19rem))] cursor-grab overflow-auto rounded-lg border border-line-soft bg-panel [--names:9.5rem] data-panning:cursor-grabbing data-panning:select-none sm:[--names:19rem]"
        onScroll={view.onScroll}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        {...pan}
      >
        <div
          role="presentation"
          className="relative min-w-full"
          style={{
            width: scale ? `calc(var(--names) + ${Math.ceil(xOf(scale, extent.to))}px)` : undefined,
            height: HEAD + lines.count * LINE,
          }}
        >
          <GridLine
            aria-rowindex={1}
            className="sticky top-0 z-3 flex border-b border-line bg-panel"
            style={{ height: HEAD }}
          >
            <GridColumnHead
              aria-colindex={1}
              data-corner=""
              className="sticky left-0 z-1 flex w-(--names) shrink-0 flex-col justify-between border-r border-line-soft bg-panel px-3 py-1.5 text-xs text-faint"
            >
              <span className="text-sm text-dim">Job</span>
              <span>Complete per day</span>
            </GridColumnHead>
            <GridColumnHead aria-colindex={2} aria-label="Life" className="min-w-0 flex-1">
              {scale && <TimelineAxis {...{ scale, throughput }} time={sight.time} />}
            </GridColumnHead>
          </GridLine>
          {scale && <GridLines {...{ scale, now, target, forecast }} time={sight.time} />}
          {/* The group of the first line in sight, over its place. */}
          {top && (
            <div aria-hidden className="sticky z-2 h-0" style={{ top: HEAD }}>
              <div
                className="sticky left-0 flex w-(--names) items-center gap-1.5 border-r border-b border-line-soft bg-raised px-3 font-medium"
                style={{ height: LINE }}
              >
                <GroupName group={top} isClosed={closed.has(top.key)} />
              </div>
            </div>
          )}
          {scale &&
            drawn.map((line) => {
              const found = lineAt(lines, line);
              const isActive = line === keys.activeLine;
              if (found === null) return null;
              return found.kind === "group" ? (
                <GroupLine
                  key={`group ${found.group.key}`}
                  {...{ line, isActive, onToggle }}
                  group={found.group}
                  isClosed={closed.has(found.group.key)}
                />
              ) : (
                <JobLine
                  key={found.place}
                  {...{ line, isActive, scale, now, today }}
                  row={rows.rowAt(found.place)}
                  groupName={found.group.label}
                  search={project ? `?projectId=${project.id}` : ""}
                />
              );
            })}
        </div>
      </GridBox>
      <p id="timeline-keys" className="mt-2 text-sm text-faint max-sm:hidden">
        Arrow keys go from line to line and through time; Tab leads to the planned day, which arrow keys move
        by a day and with Shift by a week. Ctrl and the wheel zoom.
      </p>
    </>
  );
}

/** Those in sight and the active one, wherever it is. */
function linesBetween(from: number, to: number, active: number, count: number): number[] {
  const lines = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (active < count && (active < from || active >= to)) lines.push(active);
  return lines;
}
