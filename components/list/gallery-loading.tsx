import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

export type GalleryLoadingProps = {
  /** The shape of a card's picture. */ cardClassName: string;
  gridClassName: string;
};

const CARDS = 12;

/** The shape of a gallery: title, filters, pictures with a line or two below each. */
export function GalleryLoading({ cardClassName, gridClassName }: GalleryLoadingProps) {
  return (
    <div role="status" aria-label="Loading">
      <div className="mb-5 flex items-start justify-between gap-6">
        <div className="flex flex-1 flex-col gap-2 py-1">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-4 w-72 max-w-full" />
        </div>
        <Skeleton className="h-8 w-32" />
      </div>
      <div className="mb-4 flex flex-wrap gap-2">
        <Skeleton className="h-8 w-full sm:w-64" />
        <Skeleton className="h-8 w-24" />
        <Skeleton className="h-8 w-28" />
      </div>
      <div className={cn("grid gap-x-4 gap-y-6", gridClassName)}>
        {Array.from({ length: CARDS }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
          <div key={index}>
            <Skeleton className={cn("rounded-md", cardClassName)} />
            <Skeleton className="mt-2.5 h-3 w-2/3" />
            <Skeleton className="mt-2 h-3 w-1/3" />
          </div>
        ))}
      </div>
    </div>
  );
}
