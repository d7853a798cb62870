"use client";

import { FlexRender, type Row as TableRow } from "@tanstack/react-table";
import { memo } from "react";
import type { dataTableFeatures } from "@/components/data-table/use-data-table";
import { Checkbox } from "@/components/ui/checkbox";

export type DataTableRowProps<Row extends { id: number }> = {
  row: TableRow<typeof dataTableFeatures, Row>;
  name: string;
  isSelected: boolean;
  onSelect: ((id: number, isRange: boolean) => void) | undefined;
  /** Classes of the cells by column; another map when other columns are shown. */
  classes: ReadonlyMap<string, string | undefined>;
};

/** A row with its checkbox. The row that has the focus is the one that the keyboard works on. Drawn again only when it changes. */
export const DataTableRow = memo(function DataTableRow<Row extends { id: number }>({
  row,
  name,
  isSelected,
  onSelect,
  classes,
}: DataTableRowProps<Row>) {
  return (
    <tr data-row={row.id} aria-selected={onSelect ? isSelected : undefined}>
      {onSelect && (
        <td>
          <Checkbox
            aria-label={`Select ${name}`}
            data-row-select
            className="z-1"
            checked={isSelected}
            onChange={ignore}
            onClick={({ shiftKey }) => onSelect(row.original.id, shiftKey)}
          />
        </td>
      )}
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={classes.get(cell.column.id)}>
          <FlexRender cell={cell} />
        </td>
      ))}
      <td />
    </tr>
  );
}) as <Row extends { id: number }>(props: DataTableRowProps<Row>) => React.ReactNode;

/** The click is what tells whether Shift was held. */
function ignore() {}
