"use client";

import { ArrowDown, ArrowUp, ListOrdered } from "lucide-react";
import { useId } from "react";
import { ColumnResizer } from "@/components/data-table/column-resizer";
import { ColumnsPopover } from "@/components/data-table/columns-popover";
import type { DataColumn } from "@/components/data-table/data-column";
import type { DataTableModel } from "@/components/data-table/use-data-table";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { useIsAlive } from "@/components/list/use-is-alive";
import { Checkbox } from "@/components/ui/checkbox";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type DataTableHeadProps<Row extends { id: number }> = {
  model: DataTableModel<Row>;
  sort: string | undefined;
  sortParam: string;
  /** The list's own order, which is also how it begins; null where its rows have handles and no order, undefined where they have none. */
  ownSort: string | null | undefined;
  selection: Pick<ListSelection, "ids" | "isPage" | "togglePage"> | undefined;
  csvUrl: string | undefined;
};

/** Stays in sight while the page scrolls (below the top bar of a narrow window), or the table's own box. */
export function DataTableHead<Row extends { id: number }>({
  model,
  sort,
  sortParam,
  ownSort,
  selection,
  csvUrl,
}: DataTableHeadProps<Row>) {
  const { table, ordered } = model;
  const isAlive = useIsAlive();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const isSome = selection !== undefined && selection.ids.length > 0;
  return (
    <thead className={headClasses}>
      <tr>
        {selection && (
          <th scope="col" className={cn("rounded-tl-lg", ownSort === undefined ? "w-10 pl-4" : "w-16 pl-2")}>
            <span className="flex items-center gap-1">
              {ownSort && <OwnOrder isSorted={sort === ownSort} sortParam={sortParam} />}
              {ownSort === null && <span className="w-5" />}
              <Checkbox
                aria-label="Select all on this page"
                checked={isSome && selection.isPage}
                isIndeterminate={isSome && !selection.isPage}
                onChange={selection.togglePage}
              />
            </span>
          </th>
        )}
        {headers.map((header) => {
          const column = ordered.find(({ id }) => id === header.column.id);
          return column && <Head key={column.id} {...{ column, model, sort, sortParam, isAlive }} />;
        })}
        <th scope="col" className="w-10 rounded-tr-lg pr-2 text-right">
          <ColumnsPopover model={model} csvUrl={csvUrl} />
        </th>
      </tr>
    </thead>
  );
}

/** For all heads at once, as the rows' classes are. */
const headClasses = [
  "[&_th]:sticky [&_th]:top-(--head-top) [&_th]:z-10 [&_th]:h-8.5 [&_th]:truncate [&_th]:border-b",
  "[&_th]:border-line-soft [&_th]:bg-panel [&_th]:text-sm [&_th]:font-medium [&_th]:text-faint",
].join(" ");

type HeadProps<Row extends { id: number }> = {
  column: DataColumn<Row>;
  model: DataTableModel<Row>;
  sort: string | undefined;
  sortParam: string;
  /** False on the server: what is hidden until it is pointed at is drawn by the browser. */
  isAlive: boolean;
};

function Head<Row extends { id: number }>({ column, model, sort, sortParam, isAlive }: HeadProps<Row>) {
  const labelId = useId();
  const own = model.layout.widths?.[column.id];
  const width = own ?? column.width;
  const isResponsive = own === undefined && column.growsBelow === "md";
  return (
    <th
      scope="col"
      aria-sort={ariaSort(column, sort)}
      aria-labelledby={labelId}
      style={isResponsive ? { ["--width" as string]: `${width}px` } : { width }}
      className={cn(
        "group/head px-3 first:rounded-tl-lg first:pl-4",
        isResponsive && "md:w-(--width)",
        model.classes.get(column.id),
      )}
    >
      <HeadLabel id={labelId} {...{ column, sort, sortParam, isAlive }} />
      {isAlive && <ColumnResizer column={column} model={model} />}
    </th>
  );
}

function HeadLabel<Row>({
  id,
  column: { head, sort: ways, align },
  sort,
  sortParam,
  isAlive,
}: {
  id: string;
  column: DataColumn<Row>;
  sort: string | undefined;
  sortParam: string;
  isAlive: boolean;
}) {
  const { setParams } = useUrlParams();
  if (!ways) return <span id={id}>{head}</span>;
  const { first, second } = ways;
  const isSorted = sort === first || sort === second;
  const Arrow = sort?.startsWith("-") ? ArrowDown : ArrowUp;
  return (
    <button
      id={id}
      type="button"
      onClick={() => setParams({ [sortParam]: sort === first ? second : first })}
      className={cn(
        "group/sort -mx-1 inline-flex h-6 max-w-full items-center gap-1 rounded-xs px-1 align-middle hover:text-foreground",
        isSorted && "text-foreground",
        align === "right" && "flex-row-reverse",
      )}
    >
      <span className="truncate">{head}</span>
      {(isSorted || isAlive) && (
        <Arrow
          aria-hidden
          className={cn(
            "size-3 shrink-0",
            !isSorted && "opacity-0 group-hover/sort:opacity-50 group-focus-visible/sort:opacity-50",
          )}
        />
      )}
    </button>
  );
}

/** Back to the order that a person has given the list: no column stands for it. */
function OwnOrder({ isSorted, sortParam }: { isSorted: boolean; sortParam: string }) {
  const { setParams } = useUrlParams();
  return (
    <button
      type="button"
      aria-label="Sort by their own order"
      title="In their own order"
      aria-pressed={isSorted}
      onClick={() => setParams({ [sortParam]: null })}
      className="grid h-6 w-5 place-items-center rounded-xs hover:text-foreground aria-pressed:text-foreground"
    >
      <ListOrdered aria-hidden className="size-3.5" />
    </button>
  );
}

function ariaSort<Row>({ sort: ways }: DataColumn<Row>, sort: string | undefined) {
  if (!ways || (sort !== ways.first && sort !== ways.second)) return undefined;
  return sort.startsWith("-") ? "descending" : "ascending";
}
