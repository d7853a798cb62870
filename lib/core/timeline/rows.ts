// The rule: a timeline is lines of one height: a group's name, and below it its jobs unless the group is closed. Which line is which follows
// from how many jobs each group has; the jobs themselves are asked for by their place among all, closed groups included.

import type { JobStatus } from "@/lib/core/jobs/schema";

export type TimelineGroup = {
  /** The id of a character or of an output type, a status, or `none`. */
  key: string;
  label: string;
  count: number;
  byStatus: Partial<Record<JobStatus, number>>;
};

export type Line =
  | { kind: "group"; group: TimelineGroup }
  | {
      kind: "job";
      group: TimelineGroup;
      /** Among all jobs. */
      place: number;
      /** In its group, from 0. */
      index: number;
    };

export type Lines = {
  /** How many there are. */
  count: number;
  groups: readonly TimelineGroup[];
  /** The line of each group's name. */
  starts: readonly number[];
  /** The place of each group's first job among all. */
  places: readonly number[];
  closed: ReadonlySet<string>;
};

export function layLines(groups: readonly TimelineGroup[], closed: ReadonlySet<string>): Lines {
  const starts: number[] = [];
  const places: number[] = [];
  let count = 0;
  let place = 0;
  for (const group of groups) {
    starts.push(count);
    places.push(place);
    count += 1 + (closed.has(group.key) ? 0 : group.count);
    place += group.count;
  }
  return { count, groups, starts, places, closed };
}

/** What stands in a line; null beyond the last one. */
export function lineAt({ count, groups, starts, places }: Lines, line: number): Line | null {
  if (line < 0 || line >= count) return null;
  const at = groupIndexOf(starts, line);
  const group = groups[at];
  if (!group) return null;
  const index = line - (starts[at] ?? 0) - 1;
  return index < 0
    ? { kind: "group", group }
    : { kind: "job", group, place: (places[at] ?? 0) + index, index };
}

/** The last group that begins at or before the line. */
function groupIndexOf(starts: readonly number[], line: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places of the jobs in some lines, as stretches of at most `portion` that begin at its multiples. */
export function portionsOf(lines: Lines, from: number, to: number, portion: number): number[] {
  const wanted = new Set<number>();
  for (let line = Math.max(0, from); line < Math.min(to, lines.count); line += 1) {
    const found = lineAt(lines, line);
    if (found?.kind === "job") wanted.add(Math.floor(found.place / portion));
  }
  return [...wanted];
}
