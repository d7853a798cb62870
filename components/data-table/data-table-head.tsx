"use client";

import type { ReactTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import type { ColumnMeta, dataTableFeatures } from "@/components/data-table/data-table-features";
import { Checkbox } from "@/components/ui/checkbox";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type DataTableHeadProps<Row extends { id: number }> = {
  table: ReactTable<typeof dataTableFeatures, Row>;
  sort: string | undefined;
  selection: { isAll: boolean; isSome: boolean; onToggle: () => void } | undefined;
};

/** Stays in sight while the page scrolls: below the top bar of a narrow window. */
export function DataTableHead<Row extends { id: number }>({
  table,
  sort,
  selection,
}: DataTableHeadProps<Row>) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {selection && (
            <th scope="col" className={cn(headClasses, "w-10 rounded-tl-lg pl-4")}>
              <Checkbox
                aria-label="Select all on this page"
                checked={selection.isAll}
                isIndeterminate={selection.isSome}
                onChange={selection.onToggle}
              />
            </th>
          )}
          {group.headers.map((header) => {
            const meta = header.column.columnDef.meta;
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={ariaSort(meta, sort)}
                className={cn(
                  headClasses,
                  "px-3 first:rounded-tl-lg first:pl-4 last:rounded-tr-lg last:pr-4",
                  meta?.width,
                  meta?.className,
                )}
              >
                <HeadLabel meta={meta} sort={sort}>
                  <table.FlexRender header={header} />
                </HeadLabel>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

const headClasses =
  "sticky top-12 z-10 h-8.5 truncate border-b border-line-soft bg-panel text-sm font-medium text-faint md:top-0";

function HeadLabel({
  meta,
  sort,
  children,
}: {
  meta: ColumnMeta | undefined;
  sort?: string;
  children: ReactNode;
}) {
  const { setParams } = useUrlParams();
  if (meta?.isHeaderHidden) return <span className="sr-only">{children}</span>;
  if (!meta?.sort) return children;
  const { first, second } = meta.sort;
  const isSorted = sort === first || sort === second;
  const Arrow = sort?.startsWith("-") ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={() => setParams({ sort: sort === first ? second : first })}
      className={cn(
        "group/sort -mx-1 inline-flex h-6 max-w-full items-center gap-1 rounded-xs px-1 hover:text-foreground",
        isSorted && "text-foreground",
      )}
    >
      <span className="truncate">{children}</span>
      <Arrow
        aria-hidden
        className={cn(
          "size-3 shrink-0",
          !isSorted && "opacity-0 group-hover/sort:opacity-50 group-focus-visible/sort:opacity-50",
        )}
      />
    </button>
  );
}

function ariaSort(meta: ColumnMeta | undefined, sort: string | undefined) {
  if (!meta?.sort || (sort !== meta.sort.first && sort !== meta.sort.second)) return undefined;
  return sort.startsWith("-") ? "descending" : "ascending";
}
