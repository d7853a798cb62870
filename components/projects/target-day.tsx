import type { ProjectStatus } from "@/lib/core/projects/schema";
import { describeTarget, isLate } from "@/lib/core/projects/target";
import { formatDay, formatShortDay, localDay } from "@/lib/core/text/calendar-day";
import { cn } from "@/lib/utils";

export type TargetDayProps = {
  status: ProjectStatus;
  targetDate: Date;
  /** How far away it is, and not which day. */
  isShort?: boolean;
};

/** The day by which a project is to be done, and how far away that is; the day alone once it is complete. */
export function TargetDay({ status, targetDate, isShort = false }: TargetDayProps) {
  const today = localDay(new Date());
  const day = formatShortDay(targetDate);
  const words = status === "complete" ? null : describeTarget(targetDate, today);
  return (
    <time
      dateTime={formatDay(targetDate)}
      className={cn("tabular-nums", isLate({ status, targetDate }, today) && "text-failed")}
      suppressHydrationWarning
    >
      {isShort ? (words ?? day) : words === null ? day : `${day}, ${words}`}
    </time>
  );
}
