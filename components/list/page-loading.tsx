"use client";

// Parts of the browser, so that a page's data names them and has no second copy of what they are drawn as.

import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { cn } from "@/lib/utils";

export type PageLoadingProps = {
  /** A record's page has breadcrumbs above its title. */
  hasBreadcrumbs?: boolean;
  /** Width of the buttons at the right of the title; none without. */
  actionsClassName?: string;
  children: ReactNode;
};

/** What every page has while it loads: the shape of its title, and below it the shape of its content. */
export function PageLoading({ hasBreadcrumbs = false, actionsClassName, children }: PageLoadingProps) {
  return (
    <div role="status" aria-label="Loading">
      <div
        data-one-record={hasBreadcrumbs ? "" : undefined}
        className="mb-5 flex items-start justify-between gap-6"
      >
        <div className="flex flex-1 flex-col gap-2 py-1">
          {hasBreadcrumbs && <Skeleton className="h-3 w-24" />}
          <Skeleton className={cn("h-5", hasBreadcrumbs ? "w-72 max-w-full" : "w-40")} />
          <Skeleton className="h-4 w-72 max-w-full" />
        </div>
        {actionsClassName && <Skeleton className={cn("h-8", actionsClassName)} />}
      </div>
      {children}
    </div>
  );
}

/** A search field and some filters above a list. */
export function FiltersLoading({ count = 2 }: { count?: number }) {
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      <Skeleton className="h-8 w-full sm:w-64" />
      {places(count).map((place) => (
        <Skeleton key={place} className="h-8 w-26" />
      ))}
    </div>
  );
}

/** Lines of a table or list, in a card. */
export function LinesLoading({ count = 14, className }: { count?: number; className?: string }) {
  return (
    <div className={cn("rounded-lg border border-line-soft bg-panel", className)}>
      <div
        aria-hidden
        className="lines-loading animate-pulse"
        style={{ ["--lines" as string]: String(count) }}
      />
    </div>
  );
}

/** A card with a heading and the shapes of some fields or facts. */
export function PanelLoading({ fields = 3, className }: { fields?: number; className?: string }) {
  return (
    <div className={cn("rounded-lg border border-line-soft bg-panel p-4", className)}>
      <Skeleton className="h-4 w-28" />
      <div className="mt-4 flex flex-col gap-3">
        {places(fields).map((place) => (
          <Skeleton key={place} className="h-8" />
        ))}
      </div>
    </div>
  );
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
