import { TargetDay } from "@/components/projects/target-day";
import { Panel } from "@/components/ui/panel";
import { formatDay } from "@/lib/core/text/calendar-day";
import { dayName, daysBetween } from "@/lib/core/timeline/days";
import { describeForecast, FORECAST_METHOD } from "@/lib/core/timeline/describe-forecast";
import type { Forecast } from "@/lib/core/timeline/forecast";
import type { ProjectRecord } from "@/lib/server/projects/queries";

export type ForecastNoteProps = {
  forecast: Forecast;
  project: Pick<ProjectRecord, "status" | "targetDate"> | null;
};

/** When the rest is done, how that lies to the target, and how it was come to. */
export function ForecastNote({ forecast, project }: ForecastNoteProps) {
  return (
    <Panel aria-label="Forecast" className="mb-3 px-4 py-2.5">
      <p data-forecast>
        {describeForecast(forecast)} {project && againstTarget(forecast, project)}
      </p>
      {forecast.kind !== "done" && (
        <details className="mt-0.5 text-sm text-dim">
          <summary className="w-fit cursor-pointer text-faint hover:text-foreground">
            How this is counted
          </summary>
          <p className="mt-1 max-w-prose">{FORECAST_METHOD}</p>
        </details>
      )}
    </Panel>
  );
}

/** What the likely end and the target day say of one another. */
function againstTarget(
  forecast: Forecast,
  { status, targetDate }: NonNullable<ForecastNoteProps["project"]>,
) {
  if (!targetDate) return null;
  const days =
    forecast.kind === "dates" ? daysBetween(formatDay(targetDate), dayName(forecast.likely)) : null;
  return (
    <>
      The target is <TargetDay {...{ status, targetDate }} />
      {days !== null && days > 0 && (
        <span className="text-failed">
          ; most likely the end is {days.toLocaleString("en-US")} day{days === 1 ? "" : "s"} after it
        </span>
      )}
      .
    </>
  );
}
