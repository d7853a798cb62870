import { PageLoading, PanelLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading>
      <PanelLoading fields={3} />
    </PageLoading>
  );
}
