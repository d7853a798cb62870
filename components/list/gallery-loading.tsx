"use client";

import { useSearchParams } from "next/navigation";
import { FiltersLoading, LinesLoading, PageLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

export type GalleryLoadingProps = {
  /** The shape of a card's picture. */
  cardClassName: string;
  gridClassName: string;
};

const CARDS = Array.from({ length: 18 }, (_, place) => place);

/** The shape of a gallery: title, filters, pictures with a line or two below each; or lines, where the address asks for the table. */
export function GalleryLoading(props: GalleryLoadingProps) {
  const isTable = useSearchParams().get("view") === "table";
  return (
    <PageLoading actionsClassName="w-32">
      <FiltersLoading />
      {isTable ? <LinesLoading /> : <CardsLoading {...props} />}
    </PageLoading>
  );
}

function CardsLoading({ cardClassName, gridClassName }: GalleryLoadingProps) {
  return (
    <div className={cn("grid gap-x-4 gap-y-6", gridClassName)}>
      {CARDS.map((place) => (
        <div key={place}>
          <Skeleton className={cn("rounded-md", cardClassName)} />
          <Skeleton className="mt-2.5 h-3 w-2/3" />
          <Skeleton className="mt-2 h-3 w-1/3" />
        </div>
      ))}
    </div>
  );
}
