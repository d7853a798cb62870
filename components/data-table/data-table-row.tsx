"use client";

import { memo } from "react";
import type { DataColumn } from "@/components/data-table/data-column";
import { Checkbox } from "@/components/ui/checkbox";

export type DataTableRowProps<Row extends { id: number }> = {
  row: Row;
  name: string;
  isSelected: boolean;
  onSelect: ((id: number, isRange: boolean) => void) | undefined;
  /** Those that are shown; like the classes of their cells, others when the person chooses others. */
  columns: readonly DataColumn<Row>[];
  classes: ReadonlyMap<string, string | undefined>;
};

/** A row with its checkbox. The row that has the focus is the one that the keyboard works on. Drawn again only when it changes. */
export const DataTableRow = memo(function DataTableRow<Row extends { id: number }>({
  row,
  name,
  isSelected,
  onSelect,
  columns,
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
            onClick={({ shiftKey }) => onSelect(row.id, shiftKey)}
          />
        </td>
      )}
      {columns.map(({ id, cell }) => (
        <td key={id} className={classes.get(id)}>
          {cell(row)}
        </td>
      ))}
      <td />
    </tr>
  );
}) as <Row extends { id: number }>(props: DataTableRowProps<Row>) => React.ReactNode;

/** The click is what tells whether Shift was held. */
function ignore() {}
