import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a clip's page: its file, the strip and its jobs, the form beside them. */
export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-48">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-72 rounded-lg" />
          <Skeleton className="h-32 rounded-lg" />
          <LinesLoading count={5} />
        </div>
        <PanelLoading fields={9} />
      </div>
    </PageLoading>
  );
}
