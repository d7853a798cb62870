"use client";

import { type ReactNode, useRef } from "react";
import { layoutStyles } from "@/components/data-table/column-layout";
import type { DataColumn } from "@/components/data-table/data-column";
import { DataTableHead } from "@/components/data-table/data-table-head";
import { DataTableRow } from "@/components/data-table/data-table-row";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { useCopyRows } from "@/components/data-table/use-copy-rows";
import { useDataTable } from "@/components/data-table/use-data-table";
import { useListKeys } from "@/components/data-table/use-list-keys";
import {
  type ListQuery,
  type ListSelection,
  useListSelection,
  type WholeList,
} from "@/components/data-table/use-list-selection";
import { type ListOrder, type RowOrder, useRowOrder } from "@/components/data-table/use-row-order";
import { ListKeys } from "@/components/list/list-keys";
import { useDrawn } from "@/components/list/use-drawn";
import type { Selection } from "@/lib/core/list/selection";
import { cn } from "@/lib/utils";

export type DataTableProps<Row extends { id: number }, Query extends ListQuery> = {
  /** Its columns are remembered, and its CSV is found, by this name: "jobs". */
  name: string;
  /** What the table holds: "Render jobs". */
  label: string;
  rows: readonly Row[];
  /** Keep it outside of the component. One of its cells holds the link to the record, marked with `data-row-link`. */
  columns: readonly DataColumn<Row>[];
  /** The name of one row, for its checkbox. */
  nameOf: (row: Row) => string;
  /** The value of `?sort=` that the rows come in. */
  sort?: string;
  /** Another parameter than `sort`, where that one belongs to another list. */
  sortParam?: string;
  /** The list that the rows are one page of: for "all results" and CSV. */
  list?: WholeList<Query>;
  /** What can be done with the selected rows; without it none can be selected. */
  renderActions?: (selection: Selection<Query>, clearSelection: () => void) => ReactNode;
  /** Of a list with an order of its own: its rows are moved by dragging, and by Alt with the arrow keys. */
  order?: ListOrder<Query>;
  /** What stands at the end of a row, usually a `RowMenu`. Keep it outside of the component. */
  rowMenu?: (row: Row, order: RowOrder | null) => ReactNode;
  /** The rows are all that was loaded so far, and no page. */
  isEndless?: boolean;
  /** How many rows are part of the page's HTML: fewer where the table begins far down. */
  first?: number;
  /** Draws the rows in place of the table: as a gallery, with the same selection, keys and actions. */
  renderRows?: (selection: ListSelection<Query>) => ReactNode;
  /** What else goes by the selection. */
  children?: (selection: ListSelection<Query>) => ReactNode;
};

/**
 * The one table. The server sorts, filters and pages, and all of that stands in the address; here are drawing, the person's columns,
 * selection (Shift for a range, then the page, then all results), copying and the keyboard.
 */
export function DataTable<Row extends { id: number }, Query extends ListQuery>({
  name,
  label,
  rows,
  columns,
  nameOf,
  sort,
  sortParam = "sort",
  list,
  renderActions,
  order,
  rowMenu,
  isEndless,
  first,
  renderRows,
  children,
}: DataTableProps<Row, Query>) {
  const area = useRef<HTMLDivElement>(null);
  const model = useDataTable(name, columns, rows);
  const drawn = useDrawn(rows, first);
  const ids = rows.map((row) => row.id);
  const selection = useListSelection(ids, list);
  const rowOrder = useRowOrder(area, ids, order, selection);
  const isSelectable = renderActions !== undefined;
  const onKeyDown = useListKeys({ list: area, onSelect: isSelectable ? selection.toggle : undefined });
  const csvUrl = (form: "csv" | "text") => list && tableUrl(name, list.query, model.visible, form);
  const onCopy = useCopyRows({
    selection: selection.value,
    rows,
    columns: model.visible,
    allUrl: csvUrl("text") ?? "",
  });
  const id = `table-${name}`;

  return (
    <ListKeys ref={area} onKeyDown={onKeyDown} className="min-w-0">
      {renderRows ? (
        renderRows(selection)
      ) : (
        <div className="@container [--head-top:3rem] md:[--head-top:0px]">
          <style>
            {layoutStyles(id, model.ordered, model.layout, (isSelectable ? 80 : 40) + (order ? HANDLE : 0))}
          </style>
          <div id={`${id}-box`} className="rounded-lg border border-line-soft bg-panel">
            <table
              id={id}
              aria-label={label}
              className="w-full table-fixed border-separate border-spacing-0 text-left"
            >
              <DataTableHead
                model={model}
                {...{ sort, sortParam }}
                ownSort={order && (order.sort ?? null)}
                selection={isSelectable ? selection : undefined}
                csvUrl={csvUrl("csv")}
              />
              <tbody
                className={cn(
                  bodyClasses,
                  order ? "[&>tr>td:first-child]:pl-2" : "[&>tr>td:first-child]:pl-4",
                )}
              >
                {drawn.map((row) => (
                  <DataTableRow
                    key={row.id}
                    row={row}
                    name={nameOf(row)}
                    isSelected={selection.has(row.id)}
                    onSelect={isSelectable ? selection.toggle : undefined}
                    columns={model.visible}
                    classes={model.classes}
                    hasHandle={order !== undefined}
                    order={rowOrder}
                    menu={rowMenu}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
      {children?.(selection)}
      {renderActions && (
        <SelectionBar
          selection={selection}
          hasPages={!isEndless}
          total={list && list.count !== rows.length ? list.count : undefined}
          onCopy={onCopy}
        >
          {selection.value && renderActions(selection.value, selection.clear)}
        </SelectionBar>
      )}
    </ListKeys>
  );
}

/** Pixels that handles take beside the checkboxes. */
const HANDLE = 24;

/** All results with the columns that are shown. */
function tableUrl(
  name: string,
  query: ListQuery,
  columns: readonly { id: string }[],
  form: "csv" | "text",
): string {
  const params = new URLSearchParams({ columns: columns.map(({ id }) => id).join(",") });
  if (form === "text") params.set("as", "text");
  for (const [key, value] of Object.entries(query))
    if (value !== null && value !== "") params.set(key, String(value));
  return `/api/tables/${name}?${params}`;
}

/** For all rows and cells at once: said at each of them, it would be half of the page. */
const bodyClasses = [
  "[&>tr]:relative [&>tr]:scroll-mt-24 [&>tr]:scroll-mb-20 [&>tr]:transition-colors [&>tr]:duration-75",
  "[&>tr:hover]:bg-raised/50 [&>tr:focus-within]:bg-raised/60 [&>tr[aria-selected=true]]:bg-primary-tint",
  "[&>tr>td]:h-8.5 [&>tr>td]:truncate [&>tr>td:has(.check-box)]:text-clip [&>tr>td]:border-line-soft [&>tr>td]:px-3 [&>tr>td]:py-1 [&>tr:not(:last-child)>td]:border-b",
  "[&>tr>td:last-child]:px-0 [&>tr>td:last-child>*]:align-middle",
  // The link of a row is as large as the row.
  "[&_[data-row-link]]:after:absolute [&_[data-row-link]]:after:inset-0 [&_[data-row-link]:focus-visible]:outline-none",
  "[&_[data-row-link]:focus-visible]:after:rounded-sm [&_[data-row-link]:focus-visible]:after:outline-2",
  "[&_[data-row-link]:focus-visible]:after:-outline-offset-2 [&_[data-row-link]:focus-visible]:after:outline-primary",
].join(" ");
