"use client";

import { FiltersLoading, LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";
import { useIsAlive } from "@/components/list/use-is-alive";
import { JOB_VIEW_COOKIE } from "@/lib/core/jobs/list-words";
import { jobStatuses } from "@/lib/core/jobs/status";

/** As jobs were looked at last. The server draws lines: while it waited for the cookie, it would show the shape of another page. */
export default function Loading() {
  const isBoard = useIsAlive() && document.cookie.includes(`${JOB_VIEW_COOKIE}=board`);
  return (
    <PageLoading actionsClassName="w-60">
      <FiltersLoading count={6} />
      {isBoard ? <BoardLoading /> : <LinesLoading count={20} />}
    </PageLoading>
  );
}

function BoardLoading() {
  return (
    <div className="grid auto-cols-[minmax(14rem,1fr)] grid-flow-col gap-3 overflow-hidden max-sm:auto-cols-[80vw]">
      {jobStatuses.map((status) => (
        <PanelLoading key={status} fields={6} className="h-[max(26rem,calc(100dvh-15rem))]" />
      ))}
    </div>
  );
}
