import { FiltersLoading, LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading>
      <FiltersLoading />
      <LinesLoading count={18} />
    </PageLoading>
  );
}
