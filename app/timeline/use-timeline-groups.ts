"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import type { TimelineProps } from "./timeline-props";

type Known = { groups: readonly TimelineGroup[]; version: number };

/**
 * The groups, and the version of the data that they are of. The first ones come with the page; where there are more, all are asked for
 * behind it, and again after each write. The places of jobs are counted by them, so that nothing is to be newer than they are.
 *
 * @param search of the route: the project, and by what is grouped
 */
export function useTimelineGroups(
  search: string,
  { groups, groupCount, version }: Pick<TimelineProps, "groups" | "groupCount" | "version">,
): Known {
  const [all, setAll] = useState<Known | null>(null);
  const isWhole = groups.length === groupCount;
  useEffect(() => {
    if (isWhole) return;
    let isOver = false;
    const take = (answer: { groups: TimelineGroup[] }) => {
      if (!isOver) setAll({ groups: answer.groups, version });
    };
    // Without an answer those that are known stay; the next write asks again.
    askServer<{ groups: TimelineGroup[] }>(`/api/timeline/groups?${search}`).then(take, () => undefined);
    return () => {
      isOver = true;
    };
  }, [search, isWhole, version]);
  return isWhole || !all ? { groups, version } : all;
}
