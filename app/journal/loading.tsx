import { FiltersLoading, LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-40">
      <PanelLoading fields={2} className="mb-5" />
      <FiltersLoading count={5} />
      <LinesLoading />
    </PageLoading>
  );
}
