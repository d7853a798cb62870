import { PageLoading, PanelLoading } from "@/components/list/page-loading";

/** The pieces at the left, what they make at the right. */
export function BuilderLoading() {
  return (
    <PageLoading hasBreadcrumbs>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid gap-4">
          <PanelLoading fields={6} />
          <PanelLoading fields={3} />
        </div>
        <PanelLoading fields={4} />
      </div>
    </PageLoading>
  );
}
