"use client";

import { FlexRender, type Row as TableRow } from "@tanstack/react-table";
import type { dataTableFeatures } from "@/components/data-table/data-table-features";
import { Checkbox } from "@/components/ui/checkbox";

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
    <tr data-row={row.id} aria-selected={isSelectable ? isSelected : undefined}>
      {isSelectable && (
        <td>
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
        <td key={cell.id} className={cell.column.columnDef.meta?.className}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** The click is what tells whether Shift was held. */
function ignore() {}
