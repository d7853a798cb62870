import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";

/** The shape of the dashboard. */
export default function Loading() {
  return (
    <PageLoading actionsClassName="w-28">
      <div className="grid gap-4">
        <PanelLoading fields={5} />
        <LinesLoading count={6} />
        <PanelLoading fields={3} />
      </div>
    </PageLoading>
  );
}
