import type { Forecast } from "@/lib/core/timeline/forecast";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import type { TimelineGrouping } from "@/lib/core/timeline/words";
import type { DayCount } from "@/lib/server/timeline/pace";
import type { TimelineRow } from "@/lib/server/timeline/rows";

export type TimelineProps = {
  project: { id: number; name: string } | null;
  grouping: TimelineGrouping;
  groups: readonly TimelineGroup[];
  first: readonly TimelineRow[];
  /** Moments at the ends of what there is to see. */
  times: readonly (number | null)[];
  /** When the project's target day ends. */
  target: number | null;
  forecast: Forecast;
  throughput: readonly DayCount[];
  /** When the page was drawn. */
  now: number;
  /** Of the data. */
  version: number;
};
