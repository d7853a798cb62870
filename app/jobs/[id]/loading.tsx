import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-64">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid gap-4">
          <PanelLoading fields={4} />
          <PanelLoading fields={3} />
          <PanelLoading fields={1} />
        </div>
        <div className="grid gap-4">
          <PanelLoading fields={4} />
          <LinesLoading count={3} />
        </div>
      </div>
    </PageLoading>
  );
}
