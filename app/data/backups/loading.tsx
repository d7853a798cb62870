import { LinesLoading, PageLoading } from "@/components/list/page-loading";

export default function Loading() {
  return (
    <PageLoading>
      <LinesLoading count={10} />
    </PageLoading>
  );
}
