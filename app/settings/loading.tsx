import { PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageLoading>
      <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[9rem_minmax(0,1fr)]">
        <Skeleton className="h-30 max-lg:h-8" />
        <div className="grid max-w-260 gap-4">
          <PanelLoading fields={2} />
          <PanelLoading fields={12} />
          <PanelLoading fields={6} />
        </div>
      </div>
    </PageLoading>
  );
}
