import { PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-72">
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <Skeleton className="h-[min(52vh,32rem)] rounded-lg" />
        <PanelLoading fields={5} />
      </div>
    </PageLoading>
  );
}
