// The rule: what a timeline shows stands in its address: the project, or everything; by what its jobs are grouped; as bars or as a table.

import { z } from "zod";
import { choice, filterId, listPlace } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";
import { timelineGroupings } from "@/lib/core/timeline/words";

/** Orders of the table. */
export const timelineSorts = ["id", "-id", "plannedFor", "-plannedFor", "character", "-character"] as const;

export const TimelineQuery = z.object({
  project: filterId,
  group: choice(timelineGroupings),
  view: choice(["bars", "table"]),
  sort: choice(timelineSorts),
  after: listPlace,
  before: listPlace,
});
export type TimelineQuery = z.infer<typeof TimelineQuery>;

export const timelineDefaults: TimelineQuery = TimelineQuery.parse({});

export function timelineHref(query: Partial<TimelineQuery>): string {
  return listHref("/timeline", query, timelineDefaults);
}

export const TimelineGroupsQuery = z.object({ project: filterId, group: choice(timelineGroupings) });

export const TimelineRowsQuery = TimelineGroupsQuery.extend({
  portion: z.coerce.number().int().min(0).max(1_000_000),
});
export type TimelineRowsQuery = z.infer<typeof TimelineRowsQuery>;
