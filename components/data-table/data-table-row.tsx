"use client";

import { FlexRender, type Row as TableRow } from "@tanstack/react-table";
import type { dataTableFeatures } from "@/components/data-table/data-table-features";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/lib/utils";

export type DataTableRowProps<Row extends { id: number }> = {
  row: TableRow<typeof dataTableFeatures, Row>;
  name: string;
  isSelected: boolean;
  isSelectable: boolean;
};

/** A row with its checkbox. The row that has the focus is the one that the keyboard works on. */
export function DataTableRow<Row extends { id: number }>({
  row,
  name,
  isSelected,
  isSelectable,
}: DataTableRowProps<Row>) {
  return (
    <tr
      data-row={row.id}
      aria-selected={isSelectable ? isSelected : undefined}
      className="group/row relative scroll-mt-24 scroll-mb-20 transition-colors duration-75 hover:bg-raised/50 focus-within:bg-raised/60 aria-selected:bg-primary-tint"
    >
      {isSelectable && (
        <td className={cn(cellClasses, "pl-4")}>
          <Checkbox
            aria-label={`Select ${name}`}
            data-row-select
            className="z-1"
            checked={isSelected}
            onChange={ignore}
            onClick={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {row.getAllCells().map((cell) => (
        <td
          key={cell.id}
          className={cn(cellClasses, "px-3 first:pl-4 last:pr-4", cell.column.columnDef.meta?.className)}
        >
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}

const cellClasses = "h-8.5 border-line-soft py-1 group-not-last/row:border-b";

/** The click is what tells whether Shift was held. */
function ignore() {}
