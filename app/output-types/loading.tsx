import { FiltersLoading, LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-28">
      <FiltersLoading count={2} />
      <LinesLoading count={6} />
    </PageLoading>
  );
}
