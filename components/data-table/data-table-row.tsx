"use client";

import { memo, type ReactNode } from "react";
import type { DataColumn } from "@/components/data-table/data-column";
import { RowHandle } from "@/components/data-table/row-handle";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { orderKeys } from "@/components/list/order-keys";
import { Checkbox } from "@/components/ui/checkbox";

export type DataTableRowProps<Row extends { id: number }> = {
  row: Row;
  name: string;
  isSelected: boolean;
  onSelect: ((id: number, isRange: boolean) => void) | undefined;
  /** Those that are shown; like the classes of their cells, others when the person chooses others. */
  columns: readonly DataColumn<Row>[];
  classes: ReadonlyMap<string, string | undefined>;
  /** Room for a handle, and the handle while rows can be moved. */
  hasHandle: boolean;
  order: RowOrder | null;
  menu: ((row: Row, order: RowOrder | null) => ReactNode) | undefined;
};

/** A row with its checkbox. The row that has the focus is the one that the keyboard works on. Drawn again only when it changes. */
export const DataTableRow = memo(function DataTableRow<Row extends { id: number }>({
  row,
  name,
  isSelected,
  onSelect,
  columns,
  classes,
  hasHandle,
  order,
  menu,
}: DataTableRowProps<Row>) {
  const { id } = row;
  const isOrdered = order?.isOrdered === true;
  const box = onSelect && (
    <Checkbox
      aria-label={`Select ${name}`}
      data-row-select
      className="z-1"
      checked={isSelected}
      onChange={ignore}
      onClick={({ shiftKey }) => onSelect(id, shiftKey)}
    />
  );
  return (
    <tr
      data-row={id}
      aria-selected={onSelect ? isSelected : undefined}
      aria-keyshortcuts={isOrdered ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
      className={order ? "drag-line" : undefined}
      onKeyDown={isOrdered ? orderKeys((by) => order.onMove(id, by)) : undefined}
    >
      {box && (
        <td>
          {hasHandle ? (
            <span className="flex items-center gap-1">
              {order ? <RowHandle id={id} order={order} /> : <span className="w-5" />}
              {box}
            </span>
          ) : (
            box
          )}
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={classes.get(column.id)}>
          {column.cell(row)}
        </td>
      ))}
      <td>{menu?.(row, order)}</td>
    </tr>
  );
}) as <Row extends { id: number }>(props: DataTableRowProps<Row>) => React.ReactNode;

/** The click is what tells whether Shift was held. */
function ignore() {}
