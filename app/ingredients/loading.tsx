import { FiltersLoading, LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

/** The categories at the left, the ingredients of one at the right. */
export default function Loading() {
  return (
    <PageLoading actionsClassName="w-48">
      <FiltersLoading count={1} />
      <div className="grid items-start gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)]">
        <PanelLoading fields={5} />
        <LinesLoading count={12} />
      </div>
    </PageLoading>
  );
}
