import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <LinesLoading count={16} />
        <div className="grid gap-4">
          <PanelLoading fields={5} />
          <PanelLoading fields={2} />
        </div>
      </div>
    </PageLoading>
  );
}
