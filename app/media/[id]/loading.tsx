import { PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a file's page: the picture and its facts, the form beside it. */
export default function Loading() {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-28">
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="aspect-video rounded-lg" />
          <PanelLoading fields={4} />
        </div>
        <PanelLoading fields={10} />
      </div>
    </PageLoading>
  );
}
