import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading>
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <PanelLoading fields={8} />
        <LinesLoading count={14} />
      </div>
    </PageLoading>
  );
}
