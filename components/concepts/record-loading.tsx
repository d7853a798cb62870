import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

/** The shape of a record's page: picture and facts at the left, panels at the right. */
export function RecordLoading({ pictureClassName }: { pictureClassName: string }) {
  return (
    <div role="status" aria-label="Loading">
      <div className="mb-5 flex items-start justify-between gap-6">
        <div className="flex flex-1 flex-col gap-2 py-1">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-6 w-56" />
        </div>
        <Skeleton className="h-8 w-48" />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-3">
          <Skeleton className={cn("max-h-96 w-full rounded-md lg:max-h-none", pictureClassName)} />
          <Skeleton className="h-32" />
        </div>
        <div className="flex flex-col gap-4">
          <Skeleton className="h-28 rounded-lg" />
          <Skeleton className="h-40 rounded-lg" />
          <Skeleton className="h-64 rounded-lg" />
        </div>
      </div>
    </div>
  );
}
