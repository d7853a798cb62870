import { LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-56">
      <LinesLoading count={6} />
    </PageLoading>
  );
}
