import { memo } from "react";
import { dayStartAfter, startOfNamedDay } from "@/lib/core/timeline/days";
import { sayDay } from "@/lib/core/timeline/describe";
import { type Forecast, rangeOf } from "@/lib/core/timeline/forecast";
import { type Scale, type TimeRange, xOf } from "@/lib/core/timeline/scale";
import type { DayCount } from "@/lib/core/timeline/throughput";
import { axisOf } from "@/lib/core/timeline/ticks";

export type TimelineAxisProps = { scale: Scale; time: TimeRange; throughput: readonly DayCount[] };

/** Pixels that the bar of the fullest day has. */
const HIGHEST = 26;

/** The names of the time that is drawn, and below them how many jobs became complete on each day. */
export const TimelineAxis = memo(function TimelineAxis({ scale, time, throughput }: TimelineAxisProps) {
  const { major, minor } = axisOf(time, scale.pixelsPerDay);
  const days = throughput
    .map(({ day, count }) => ({ day, count, start: startOfNamedDay(day) }))
    .filter(({ start }) => start >= time.from - 86_400_000 && start < time.to);
  const most = Math.max(1, ...throughput.map(({ count }) => count));
  return (
    <div className="relative h-full overflow-hidden text-xs text-faint">
      {major.map(({ at, label }, index) => {
        const left = xOf(scale, at);
        const end = xOf(scale, major[index + 1]?.at ?? time.to);
        return (
          <span
            key={at}
            className="absolute top-0 h-5 border-l border-line pt-0.5 text-dim"
            style={{ left, width: end - left }}
          >
            <span className="sticky left-(--names) inline-block px-1.5 whitespace-nowrap">{label}</span>
          </span>
        );
      })}
      {minor.map(({ at, label }) => (
        <span
          key={at}
          className="absolute top-5 h-5 border-l border-line-soft pt-0.5 pl-1.5 whitespace-nowrap tabular-nums"
          style={{ left: xOf(scale, at) }}
        >
          {label}
        </span>
      ))}
      {days.map(({ day, count, start }) => {
        const left = xOf(scale, start);
        const width = xOf(scale, dayStartAfter(start, 1)) - left;
        return (
          <span
            key={day}
            data-throughput={count}
            title={`${sayDay(day)}: ${count.toLocaleString("en-US")} complete`}
            className="absolute bottom-0 bg-complete/70"
            style={{
              left: left + (width > 4 ? 1 : 0),
              width: Math.max(1, width > 4 ? width - 2 : width),
              height: Math.max(2, (count / most) * HIGHEST),
            }}
          />
        );
      })}
    </div>
  );
});

export type GridLinesProps = {
  scale: Scale;
  time: TimeRange;
  now: number;
  target: number | null;
  forecast: Forecast;
};

/** What runs through all lines: the ticks, today, the target and the range of the forecast. */
export const GridLines = memo(function GridLines({ scale, time, now, target, forecast }: GridLinesProps) {
  const { minor } = axisOf(time, scale.pixelsPerDay);
  const range = rangeOf(forecast);
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 left-(--names)">
      {minor.map(({ at }) => (
        <span key={at} className="absolute inset-y-0 w-px bg-line-soft/70" style={{ left: xOf(scale, at) }} />
      ))}
      {range && (
        <span
          className="absolute inset-y-0 bg-complete/8"
          style={{
            left: xOf(scale, range.from),
            width: Math.max(2, xOf(scale, range.to) - xOf(scale, range.from)),
          }}
        />
      )}
      {target !== null && (
        <span
          className="absolute inset-y-0 border-l-2 border-dashed border-primary"
          style={{ left: xOf(scale, target) }}
        />
      )}
      <span className="absolute inset-y-0 w-0.5 bg-primary" style={{ left: xOf(scale, now) }} />
    </div>
  );
});
