// The rule: an axis names hours, days, weeks, months or years, whichever leave room for their names; above them stands what they are part of.

import { dayStart, dayStartAfter } from "./days";
import { HOUR, type TimeRange } from "./scale";

export type Tick = { at: number; label: string };

export type Axis = {
  /** Thin lines with names. */
  minor: Tick[];
  /** What the minor ones are part of. Its first tick may lie before the range. */
  major: Tick[];
};

/** Pixels that a name needs, and a number of two digits. */
const ROOM = 52;
const NUMBER_ROOM = 24;

/**
 * The ticks of a stretch of time. Days and longer begin at the person's own midnight. On a day of 25 hours one is named twice, on one of 23
 * one is missing.
 */
export function axisOf(range: TimeRange, pixelsPerDay: number): Axis {
  const unit = UNITS.find(({ days, room = ROOM }) => days * pixelsPerDay >= room) ?? YEARS;
  return { minor: ticksOf(unit, range), major: ticksOf(unit.whole, range) };
}

type Stride = {
  /** The beginning of the unit that holds this moment. */
  start: (at: number) => number;
  next: (start: number) => number;
  label: (start: number) => string;
};

type Unit = Stride & {
  /** About. */
  days: number;
  /** Pixels. */
  room?: number;
  whole: Stride;
};

function ticksOf({ start, next, label }: Stride, { from, to }: TimeRange): Tick[] {
  const ticks: Tick[] = [];
  for (let at = start(from); at < to; ) {
    ticks.push({ at, label: label(at) });
    const following = next(at);
    if (following <= at) break;
    at = following;
  }
  return ticks;
}

const says = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en", options);
  return (at: number) => format.format(at);
};

const hour = says({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayOfMonth = says({ day: "numeric" });
const weekday = says({ weekday: "short" });
const monthAndDay = says({ month: "short", day: "numeric" });
const month = says({ month: "short" });
const monthAndYear = says({ month: "long", year: "numeric" });
const wholeDay = says({ weekday: "short", month: "short", day: "numeric", year: "numeric" });
const year = says({ year: "numeric" });

function monthStart(at: number, months = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth() + months, 1).getTime();
}

function weekStart(at: number): number {
  // Weeks begin on Monday.
  return dayStartAfter(at, -((new Date(at).getDay() + 6) % 7));
}

function hours(count: number): Unit {
  return {
    days: count / 24,
    start: dayStart,
    // Single hours are real ones; several are those of the clock's face.
    next: (at) => (count === 1 ? Math.min(at + HOUR, dayStartAfter(at, 1)) : hourAfter(at, count)),
    label: hour,
    whole: { start: dayStart, next: (at) => dayStartAfter(at, 1), label: wholeDay },
  };
}

function hourAfter(at: number, count: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours() + count).getTime();
}

const MONTHS: Stride = { start: monthStart, next: (at) => monthStart(at, 1), label: monthAndYear };

const YEARS: Unit = {
  days: 365,
  start: (at) => new Date(new Date(at).getFullYear(), 0, 1).getTime(),
  next: (at) => new Date(new Date(at).getFullYear() + 1, 0, 1).getTime(),
  label: year,
  whole: {
    start: (at) => new Date(Math.floor(new Date(at).getFullYear() / 10) * 10, 0, 1).getTime(),
    next: (at) => new Date(new Date(at).getFullYear() + 10, 0, 1).getTime(),
    label: (at) => `${new Date(at).getFullYear()}s`,
  },
};

function ofDays(label: (at: number) => string, room: number): Unit {
  return { days: 1, room, start: dayStart, next: (at) => dayStartAfter(at, 1), label, whole: MONTHS };
}

/** From the shortest on. */
const UNITS: readonly Unit[] = [
  hours(1),
  hours(2),
  hours(6),
  hours(12),
  ofDays((at) => `${weekday(at)} ${dayOfMonth(at)}`, ROOM),
  ofDays(dayOfMonth, NUMBER_ROOM),
  { days: 7, start: weekStart, next: (at) => dayStartAfter(at, 7), label: monthAndDay, whole: MONTHS },
  { days: 30, start: monthStart, next: (at) => monthStart(at, 1), label: month, whole: YEARS },
  {
    days: 91,
    start: (at) => monthStart(at, -(new Date(at).getMonth() % 3)),
    next: (at) => monthStart(at, 3),
    label: month,
    whole: YEARS,
  },
  YEARS,
];
