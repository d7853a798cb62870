import { FiltersLoading, PageLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs>
      <FiltersLoading count={2} />
      <Skeleton className="h-[calc(100dvh-14rem)] min-h-72" />
    </PageLoading>
  );
}
