"use client";

import { useTable } from "@tanstack/react-table";
import { type ReactNode, useRef } from "react";
import { type DataColumn, dataTableFeatures } from "@/components/data-table/data-table-features";
import { DataTableHead } from "@/components/data-table/data-table-head";
import { DataTableRow } from "@/components/data-table/data-table-row";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { useRowKeys } from "@/components/data-table/use-row-keys";
import { cn } from "@/lib/utils";

export type DataTableProps<Row extends { id: number }> = {
  /** What the table holds: "Render jobs". */
  label: string;
  rows: Row[];
  /** Keep it outside of the component. One of its cells holds the link to the record, marked with `data-row-link`. */
  columns: DataColumn<Row>[];
  /** The name of one row, for its checkbox. */
  nameOf: (row: Row) => string;
  /** The value of `?sort=` that the rows come in. */
  sort?: string;
  /** What can be done with the selected rows; without it none can be selected. */
  renderActions?: (selected: Row[], clearSelection: () => void) => ReactNode;
  className?: string;
};

/**
 * The one table. The server sorts, filters and pages, and all of that stands in the address; here are drawing, selection (Shift
 * for a range) and the keyboard: j and k move from row to row, Enter opens, x selects, Escape lets go.
 */
export function DataTable<Row extends { id: number }>({
  label,
  rows,
  columns,
  nameOf,
  sort,
  renderActions,
  className,
}: DataTableProps<Row>) {
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data: rows,
    getRowId: (row) => String(row.id),
  });
  const body = useRef<HTMLTableSectionElement>(null);
  const models = table.getRowModel().rows;
  // Only what is on the page: rows that were filtered away or deleted are not selected any more.
  const selected = models.filter((row) => row.getIsSelected());
  const clear = () => table.resetRowSelection(true);
  useRowKeys(body);

  return (
    <div className={cn("min-w-0", className)}>
      <div className="rounded-lg border border-line-soft bg-panel">
        <table aria-label={label} className="w-full table-fixed border-separate border-spacing-0 text-left">
          <DataTableHead
            table={table}
            sort={sort}
            selection={
              renderActions && {
                isAll: selected.length > 0 && selected.length === models.length,
                isSome: selected.length > 0 && selected.length < models.length,
                onToggle: () => table.toggleAllRowsSelected(selected.length < models.length),
              }
            }
          />
          <tbody ref={body} className={bodyClasses}>
            {models.map((row) => (
              <DataTableRow
                key={row.id}
                row={row}
                name={nameOf(row.original)}
                isSelected={row.getIsSelected()}
                isSelectable={renderActions !== undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {renderActions && (
        <SelectionBar count={selected.length} onClear={clear}>
          {renderActions(
            selected.map((row) => row.original),
            clear,
          )}
        </SelectionBar>
      )}
    </div>
  );
}

/** For all rows and cells at once: said at each of them, it would be half of the page. */
const bodyClasses = [
  "[&>tr]:relative [&>tr]:scroll-mt-24 [&>tr]:scroll-mb-20 [&>tr]:transition-colors [&>tr]:duration-75",
  "[&>tr:hover]:bg-raised/50 [&>tr:focus-within]:bg-raised/60 [&>tr[aria-selected=true]]:bg-primary-tint",
  "[&>tr>td]:h-8.5 [&>tr>td]:border-line-soft [&>tr>td]:px-3 [&>tr>td]:py-1 [&>tr:not(:last-child)>td]:border-b",
  "[&>tr>td:first-child]:pl-4 [&>tr>td:last-child]:pr-4",
  // The link of a row is as large as the row.
  "[&_[data-row-link]]:after:absolute [&_[data-row-link]]:after:inset-0 [&_[data-row-link]:focus-visible]:outline-none",
  "[&_[data-row-link]:focus-visible]:after:rounded-sm [&_[data-row-link]:focus-visible]:after:outline-2",
  "[&_[data-row-link]:focus-visible]:after:-outline-offset-2 [&_[data-row-link]:focus-visible]:after:outline-primary",
].join(" ");
