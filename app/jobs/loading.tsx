import { cookies } from "next/headers";
import { FiltersLoading, LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";
import { JOB_VIEW_COOKIE } from "@/lib/core/jobs/list-words";
import { jobStatuses } from "@/lib/core/jobs/status";

export default async function Loading() {
  const isBoard = (await cookies()).get(JOB_VIEW_COOKIE)?.value === "board";
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
