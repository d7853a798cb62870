import { FiltersLoading, LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-32">
      <FiltersLoading count={1} />
      <LinesLoading count={14} />
    </PageLoading>
  );
}
