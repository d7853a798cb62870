// The rule: a project's target is a day; how far away it is, is said in days, and a project that is complete is not late any more.

import type { ProjectStatus } from "@/lib/core/projects/schema";

/** Milliseconds; days are midnights UTC, which are always that far apart. */
const DAY = 86_400_000;

/** `today` and `target` as midnights UTC. Negative when it has passed. */
export function daysUntil(target: Date, today: Date): number {
  return Math.round((target.getTime() - today.getTime()) / DAY);
}

/** "in 12 days", "tomorrow", "today", "4 days late". */
export function describeTarget(target: Date, today: Date): string {
  const days = daysUntil(target, today);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days > 1) return `in ${days.toLocaleString("en-US")} days`;
  return days === -1 ? "1 day late" : `${(-days).toLocaleString("en-US")} days late`;
}

export function isLate(project: { status: ProjectStatus; targetDate: Date | null }, today: Date): boolean {
  const { status, targetDate } = project;
  return status !== "complete" && targetDate !== null && daysUntil(targetDate, today) < 0;
}
