import { Skeleton } from "@/components/ui/skeleton";

const rows = ["w-2/5", "w-1/3", "w-1/2", "w-2/5", "w-1/4", "w-1/3", "w-2/5", "w-1/2"];

/** The shape of most pages: a title, a line of filters, a table. */
export default function Loading() {
  return (
    <div role="status" aria-label="Loading">
      <div className="mb-5 flex items-start justify-between gap-6">
        <div className="flex flex-1 flex-col gap-2 py-1">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-4 w-72 max-w-full" />
        </div>
        <Skeleton className="h-8 w-28" />
      </div>
      <div className="mb-3 flex gap-2">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="h-8 w-28" />
      </div>
      <div className="divide-y divide-line-soft rounded-lg border border-line-soft bg-panel">
        {rows.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
          <div key={index} className="flex h-8.5 items-center gap-6 px-4">
            <Skeleton className="h-3 w-12" />
            <Skeleton className={`h-3 ${width}`} />
            <Skeleton className="ml-auto h-3 w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}
