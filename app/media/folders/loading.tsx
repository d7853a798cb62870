import { LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading actionsClassName="w-28">
      <LinesLoading count={3} />
    </PageLoading>
  );
}
