import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

/** The shape of a record's page: picture (when its kind has one) and facts at the left, panels at the right. */
export function RecordLoading({ pictureClassName }: { pictureClassName?: string }) {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-48">
      <div className="grid items-start gap-4 lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-3">
          {pictureClassName && (
            <Skeleton className={cn("max-h-96 w-full rounded-md lg:max-h-none", pictureClassName)} />
          )}
          <PanelLoading fields={2} />
        </div>
        <div className="flex flex-col gap-4">
          <PanelLoading fields={1} />
          <PanelLoading fields={2} />
          <LinesLoading count={6} />
        </div>
      </div>
    </PageLoading>
  );
}
