import { PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-20">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid gap-4">
          <PanelLoading fields={5} />
          <PanelLoading fields={3} />
        </div>
        <div className="grid gap-4">
          <PanelLoading fields={3} />
          <PanelLoading fields={2} />
        </div>
      </div>
    </PageLoading>
  );
}
