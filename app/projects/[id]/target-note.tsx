import { TargetDay } from "@/components/projects/target-day";
import { Link } from "@/components/ui/link";
import { isLate } from "@/lib/core/projects/target";
import { formatDay, localDay } from "@/lib/core/text/calendar-day";
import { dayName } from "@/lib/core/timeline/days";
import { describeForecast } from "@/lib/core/timeline/describe-forecast";
import type { Forecast } from "@/lib/core/timeline/forecast";
import type { ProjectRecord } from "@/lib/server/projects/queries";

type TargetNoteProps = { project: ProjectRecord; forecast: Forecast };

/** True when the target day has passed, or is likely to pass before all is done. */
export function isBehind({ project, forecast }: TargetNoteProps): boolean {
  const { status, targetDate } = project;
  if (!targetDate || status === "complete" || forecast.kind === "done") return false;
  const isLikelyLate = forecast.kind === "dates" && dayName(forecast.likely) > formatDay(targetDate);
  return isLikelyLate || isLate(project, localDay(new Date()));
}

/** What the target day and the forecast say of one another. */
export function TargetNote({ project, forecast }: TargetNoteProps) {
  const { id, status, targetDate } = project;
  return (
    <>
      {targetDate && (
        <>
          The target is <TargetDay {...{ status, targetDate }} />.{" "}
        </>
      )}
      {describeForecast(forecast)}{" "}
      <Link href={`/timeline?project=${id}`} className="text-primary-text hover:underline">
        Timeline
      </Link>
    </>
  );
}
