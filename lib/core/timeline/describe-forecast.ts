// The rule: a forecast says what it was taken from, gives a range, and says plainly when there is too little to say.

import { type Forecast, PACE_DAYS } from "./forecast";

const day = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", year: "numeric" });

/** `3.4`, `12`. */
function sayPace(pace: number): string {
  return pace >= 10 ? Math.round(pace).toLocaleString("en-US") : String(Math.round(pace * 10) / 10);
}

function sayJobs(count: number): string {
  return `${count.toLocaleString("en-US")} job${count === 1 ? "" : "s"}`;
}

export function describeForecast(forecast: Forecast): string {
  if (forecast.kind === "done") return "Nothing is left to do.";
  const { completed, remaining } = forecast;
  if (forecast.kind === "unknown")
    return completed === 0
      ? `${sayJobs(remaining)} left. No job became complete in the last ${PACE_DAYS} days, so nothing can be said of when the rest is done.`
      : `${sayJobs(remaining)} left. Only ${sayJobs(completed)} became complete in the last ${PACE_DAYS} days: too little to say when the rest is done.`;
  const { pace, early, likely, late } = forecast;
  const range =
    late === null
      ? `not before ${day.format(early)}, most likely on ${day.format(likely)}; it may also take years`
      : `between ${day.format(early)} and ${day.format(late)} (most likely on ${day.format(likely)})`;
  return `At the last ${PACE_DAYS} days’ pace of ${sayPace(pace)} a day, the ${sayJobs(remaining)} left are done ${range}.`;
}

/** How it was come to, for who asks. */
export const FORECAST_METHOD = `Counted are jobs that became complete in the last ${PACE_DAYS} times 24 hours and still are; jobs that were entered as complete, and failed ones, are left out. From these days a thousand possible fortnights are drawn at random, days may come twice, and each fortnight repeats until the rest is done. In eight of ten cases the end lies in the range that is named; “most likely” is the middle one. It knows nothing of plans, holidays or new jobs.`;
