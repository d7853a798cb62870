import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a file's page: the picture and its facts, the form beside it. */
export default function Loading() {
  return (
    <div role="status" aria-label="Loading">
      <div className="mb-5 flex items-start justify-between gap-6">
        <div className="flex flex-1 flex-col gap-2 py-1">
          <Skeleton className="h-3 w-16" />
          <Skeleton className="h-5 w-72 max-w-full" />
        </div>
        <Skeleton className="h-8 w-28" />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="aspect-video rounded-lg" />
          <Skeleton className="h-64 rounded-lg" />
        </div>
        <div className="flex flex-col gap-4">
          <Skeleton className="h-14 rounded-lg" />
          <Skeleton className="h-120 rounded-lg" />
        </div>
      </div>
    </div>
  );
}
