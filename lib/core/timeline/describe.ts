// The rule: what bars and marks show is said in words too: which steps there were and when, and how they lie to the planned day.

import { jobStatusLabels } from "@/lib/core/jobs/status";
import { parseDay } from "@/lib/core/text/calendar-day";
import { dayName, daysBetween } from "./days";
import { completedAt, isOver, type Span, type Step } from "./life";
import { DAY, HOUR } from "./scale";

const moment = new Intl.DateTimeFormat("en", {
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const plainDay = new Intl.DateTimeFormat("en", {
  weekday: "short",
  month: "short",
  day: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

/** `Nov 3, 14:05` by the clock here. */
export function sayMoment(at: number): string {
  return moment.format(at);
}

/** `Tue, Nov 24, 2026`. */
export function sayDay(day: string): string {
  const date = parseDay(day);
  return date ? plainDay.format(date) : "";
}

/** `3 days`, `5 hours`, `under an hour`. */
export function sayLength(milliseconds: number): string {
  const [amount, unit] =
    milliseconds >= 2 * DAY ? [milliseconds / DAY, "day"] : [milliseconds / HOUR, "hour"];
  const whole = Math.round(amount);
  if (whole === 0) return "under an hour";
  return `${whole.toLocaleString("en-US")} ${unit}${whole === 1 ? "" : "s"}`;
}

/** `In progress from Nov 5, 14:02 to Nov 6, 10:00 (20 hours)`. */
export function describeSpan({ status, from, to }: Span): string {
  return `${jobStatusLabels[status]} from ${sayMoment(from)} to ${sayMoment(to)} (${sayLength(to - from)})`;
}

/** All steps, and the planned day with what became of it. */
export function describeLife(steps: readonly Step[], plannedFor: string | null, now: number): string {
  const words = steps.map(([at, status]) => `${jobStatusLabels[status]} ${sayMoment(at)}`).join(", ");
  if (plannedFor === null) return `${words}. Not planned for a day.`;
  const against = againstPlan(steps, plannedFor, now);
  return `${words}. Planned for ${sayDay(plannedFor)}${against ? `: ${against}` : ""}.`;
}

/**
 * Days after the planned day on which it became complete, or until today while it is still to be done. Negative when it was
 * early; null without a plan, while the day is still to come, and for what failed.
 */
export function daysLate(steps: readonly Step[], plannedFor: string | null, now: number): number | null {
  if (plannedFor === null) return null;
  const done = completedAt(steps);
  if (done !== null) return daysBetween(plannedFor, dayName(done));
  const last = steps.at(-1);
  const days = daysBetween(plannedFor, dayName(now));
  return days > 0 && !(last && isOver(last[1])) ? days : null;
}

/** `3 days late`, `1 day early`, `on the day`; empty while nothing can be said. */
export function againstPlan(steps: readonly Step[], plannedFor: string | null, now: number): string {
  const days = daysLate(steps, plannedFor, now);
  if (days === null) return "";
  if (days === 0) return "on the day";
  const count = Math.abs(days);
  return `${count.toLocaleString("en-US")} day${count === 1 ? "" : "s"} ${days > 0 ? "late" : "early"}`;
}
