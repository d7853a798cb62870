import { FiltersLoading, LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-32">
      <FiltersLoading count={4} />
      <LinesLoading count={20} />
    </PageLoading>
  );
}
