import { FiltersLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

/** The shape of some groups. */
export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-64">
      <FiltersLoading count={3} />
      <div className="grid gap-4">
        <PanelLoading fields={6} />
        <PanelLoading fields={6} />
      </div>
    </PageLoading>
  );
}
