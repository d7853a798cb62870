import type { Forecast } from "@/lib/core/timeline/forecast";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import type { PackedDays } from "@/lib/core/timeline/throughput";
import type { TimelineGrouping } from "@/lib/core/timeline/words";
import type { TimelineRow } from "@/lib/server/timeline/rows";

export type TimelineProps = {
  project: { id: number; name: string } | null;
  grouping: TimelineGrouping;
  /** The first ones; how many there are in all. */
  groups: readonly TimelineGroup[];
  groupCount: number;
  /** Jobs in all. */
  total: number;
  /** The first portion of jobs; null where all groups begin closed. */
  first: readonly TimelineRow[] | null;
  /** Moments at the ends of what there is to see. */
  times: readonly (number | null)[];
  /** When the project's target day ends. */
  target: number | null;
  forecast: Forecast;
  throughput: PackedDays;
  /** When the page was drawn. */
  now: number;
  /** Of the data. */
  version: number;
};
