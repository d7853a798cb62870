"use client";

import { RecordColumns } from "@/components/concepts/record-columns";
import { LinesLoading, PageLoading, PanelLoading } from "@/components/list/page-loading";
import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

/** The shape of a record's page: picture (when its kind has one) and facts at the left, panels at the right. */
export function RecordLoading({ pictureClassName }: { pictureClassName?: string }) {
  return (
    <PageLoading hasBreadcrumbs actionsClassName="w-48">
      <RecordColumns
        aside={
          <>
            {pictureClassName && (
              <Skeleton className={cn("max-h-96 w-full rounded-md lg:max-h-none", pictureClassName)} />
            )}
            <PanelLoading fields={2} />
          </>
        }
      >
        <PanelLoading fields={1} />
        <PanelLoading fields={2} />
        <LinesLoading count={6} />
      </RecordColumns>
    </PageLoading>
  );
}
