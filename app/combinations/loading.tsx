import { FiltersLoading, PageLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-26">
      <FiltersLoading count={5} />
      <Skeleton className="h-[max(24rem,calc(100dvh-15rem))]" />
    </PageLoading>
  );
}
