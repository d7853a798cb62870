import { FiltersLoading, PageLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageLoading>
      <FiltersLoading count={2} />
      <Skeleton className="mb-3 h-14 rounded-lg" />
      <Skeleton className="h-[max(22rem,calc(100dvh-19rem))] rounded-lg" />
    </PageLoading>
  );
}
